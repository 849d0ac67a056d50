import { sendRequest } from '../../transport/sendRequest';
import { ADVICE } from '../../twilio/advice';
import type { WaitFor } from '../waitFor';

/** Source: https://www.twilio.com/docs/messaging/guides/outbound-message-status-in-status-callbacks */
const FINAL_STATUSES = ['canceled', 'delivered', 'failed', 'read', 'undelivered'];

/** The final status of a message. */
export const delivery: WaitFor = {
	isFromTwilio: true,
	hasAnswersInRequests: false,
	async outcome(client, { sent }) {
		const { sid, account_sid } = sent.json as { sid: string; account_sid: string };
		const message = await sendRequest(
			client,
			'GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Messages/{Sid}.json',
			{ path: { AccountSid: account_sid, Sid: sid } },
		);
		if (!FINAL_STATUSES.includes(String(message.status))) return undefined;
		const code = message.error_code as number | null;
		const json = code ? { ...message, errorCode: code, advice: ADVICE[code] ?? null } : message;
		return { output: { json }, isAnswer: false };
	},
};
