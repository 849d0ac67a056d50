import { sentMessage, UNDELIVERED } from '../sentMessage';
import type { WaitFor } from '../waitFor';

/** The final status of a message. */
export const delivery: WaitFor = {
	isFromTwilio: true,
	hasAnswersInRequests: false,
	async outcome(client, item) {
		const message = await sentMessage(client, item);
		const isFinal = ['delivered', 'read', ...UNDELIVERED].includes(message.status);
		return isFinal ? { output: { json: message }, isAnswer: false } : undefined;
	},
};
