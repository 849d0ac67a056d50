import type { IBinaryData, IDataObject } from 'n8n-workflow';

import { download } from '../../transport/download';
import { callRecording } from '../callRecording';
import { endedCall } from '../endedCall';
import type { WaitClient, WaitFor } from '../waitFor';

/** Source: https://www.twilio.com/docs/voice/api/recording#recording-status-values */
const UNFINISHED = ['in-progress', 'paused', 'processing', 'stopped'];

const NONE = { sid: null, status: 'absent', duration: null, url: null };

/** The recording of a call. Its status is `absent` if there is no recording. */
export const recording: WaitFor = {
	isFromTwilio: true,
	hasAnswersInRequests: false,
	details: (fields) => ({
		binaryField: fields.boolean('downloadRecording')
			? fields.requiredText('binaryPropertyName')
			: '',
	}),
	async outcome(client, item) {
		const call = await endedCall(client, item);
		if (!call) return undefined;
		const recorded = await callRecording(client, item);
		if (UNFINISHED.includes(String(recorded?.status))) return undefined;
		const { binaryField } = item.details;
		const file =
			binaryField && recorded?.status === 'completed'
				? await fileOf(client, recorded, String(binaryField))
				: {};
		return {
			output: { json: { ...(recorded ?? NONE), ...file.problem, call }, ...file.output },
			isAnswer: false,
		};
	},
};

/** Downloads the audio as MP3. If that fails, the output has its other fields and `downloadError`. */
async function fileOf(
	client: WaitClient,
	{ sid, url }: { sid: string; url: string },
	field: string,
): Promise<{ output?: { binary: Record<string, IBinaryData> }; problem?: IDataObject }> {
	try {
		return { output: { binary: { [field]: await download(client, `${url}.mp3`, sid) } } };
	} catch (error) {
		return { problem: { downloadError: (error as Error).message } };
	}
}
