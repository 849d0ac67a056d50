import { binaryField } from '../../descriptions/binaryField';
import { options } from '../../descriptions/collections';
import type { RequestOperation } from '../../engine/operation';
import type { Result } from '../../engine/results';
import { fileResult } from '../../engine/results';
import { NOT_READY_PAUSES } from '../../transport/backoff';
import { hasStatus, ignoreNotFound } from '../../transport/errors';
import { wait } from '../../transport/wait';
import { recordingPrefixes, recordingSid } from './recordingFields';

const NOT_READY =
	'A recording that was just made may not be ready yet. Wait some seconds, or start the workflow with the recording status callback.';

/** Downloads the file. Twilio responds with "not found" for some seconds after a recording has ended. */
const fileWhenReady: Result = (request) => {
	const download = fileResult(request);
	return async () => {
		for (const pause of NOT_READY_PAUSES) {
			const output = await download().catch(ignoreNotFound);
			if (output) return output;
			await wait(pause, request.client.scheduler.halted);
		}
		return await download().catch(maybeNotReady);
	};
};

function maybeNotReady(error: unknown): never {
	if (hasStatus(error, 404)) error.description = `${NOT_READY} ${error.description}`;
	throw error;
}

/** Source: https://www.twilio.com/docs/voice/api/recording#fetch-a-recordings-media-file */
export const download: RequestOperation = {
	option: {
		name: 'Download',
		description: 'Download the audio of a recording as an MP3 or WAV file',
		action: 'Download a recording',
	},
	route: 'GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Recordings/{Sid}.{Format}',
	description: [
		recordingSid,
		{
			displayName: 'Format',
			name: 'format',
			type: 'options',
			options: [
				{ name: 'MP3', value: 'mp3', description: 'Compressed, much smaller' },
				{ name: 'WAV', value: 'wav', description: 'Uncompressed, best for transcribing' },
			],
			default: 'mp3',
			description: 'The kind of audio file to download',
		},
		binaryField,
		options([
			{
				displayName: 'Channels',
				name: 'requestedChannels',
				type: 'options',
				options: [
					{
						name: 'Dual',
						value: 2,
						description: 'Each side of the call in its own channel',
					},
					{ name: 'Mono', value: 1, description: 'Everyone mixed into one channel' },
				],
				default: 1,
				description:
					'The number of audio channels of the file. Defaults to that of the recording. Dual requires a recording with two channels.',
			},
		]),
	],
	request: (fields) => ({
		path: {
			Sid: fields.sid('recordingSid', ...recordingPrefixes),
			Format: fields.requiredText('format'),
		},
		query: fields.parameters('options'),
	}),
	result: fileWhenReady,
};
