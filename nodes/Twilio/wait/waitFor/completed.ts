import { callRecording } from '../callRecording';
import { endedCall } from '../endedCall';
import type { WaitFor } from '../waitFor';

/** The end of a call. */
export const completed: WaitFor = {
	isFromTwilio: true,
	hasAnswersInRequests: false,
	details: (fields) => ({ isRecorded: fields.boolean('options.record') }),
	async outcome(client, item) {
		const call = await endedCall(client, item);
		if (!call) return undefined;
		const recording = item.details.isRecorded ? await callRecording(client, item) : undefined;
		return { output: { json: { ...call, recording: recording ?? null } }, isAnswer: false };
	},
};
