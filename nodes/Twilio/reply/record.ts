import { collection } from '../descriptions/collections';
import type { Limits } from '../engine/fieldReader';
import { EMPTY, element, response } from '../twiml/element';
import { say } from '../twiml/speech';
import { actionUrl } from './action';
import type { Reply } from './reply';
import { recordingFields } from './recordingOptions';

const limits: Limits = {
	finishOnKey: {
		format: {
			pattern: /^[0-9*#]+$/,
			problem: 'has something that is not a key',
			remedy: 'Use 0-9, * and #.',
		},
	},
};

/**
 * Says a text and records the caller. The Twilio Trigger receives the recording.
 * Source: https://www.twilio.com/docs/voice/twiml/record
 */
export const record: Reply = {
	fields: [
		collection(
			'Reply Options',
			'recordOptions',
			[
				{
					displayName: 'Finish on Key',
					name: 'finishOnKey',
					type: 'string',
					default: '#',
					placeholder: 'e.g. #',
					description:
						'The keys that end the recording, of 0-9, # and *. Default: all of them. Leave empty for none.',
				},
				{
					displayName: 'Max Length',
					name: 'maxLength',
					type: 'number',
					typeOptions: { minValue: 2, maxValue: 86400, numberPrecision: 0 },
					default: 3600,
					description: 'Seconds after which the recording ends. Default: 3,600 (1 hour).',
				},
				{
					displayName: 'Play Beep',
					name: 'playBeep',
					type: 'boolean',
					default: true,
					description: 'Whether to play a beep before the recording. On by default.',
				},
				...recordingFields,
				{
					displayName: 'Timeout',
					name: 'timeout',
					type: 'number',
					typeOptions: { minValue: 1, numberPrecision: 0 },
					default: 5,
					description: 'Seconds of silence after which the recording ends. Default: 5.',
				},
				{
					displayName: 'Transcribe',
					name: 'transcribe',
					type: 'boolean',
					default: true,
					description:
						'Whether to transcribe the recording. English only, up to 2 minutes. Twilio charges for it.',
				},
				{
					displayName: 'Transcribe Callback',
					name: 'transcribeCallback',
					type: 'string',
					default: '',
					placeholder: 'e.g. https://example.com/transcription',
					description: 'The URL that Twilio requests with the transcription',
				},
			],
			{ show: { reply: ['record'] } },
		),
	],
	twiml(fields, { afterOthers }) {
		const attributes = {
			action: actionUrl(fields, afterOthers),
			...fields.attributes('recordOptions', limits),
			...(fields.isLeftEmpty('recordOptions.finishOnKey') && { finishOnKey: EMPTY }),
		};
		return response(say(fields), element('Record', attributes));
	},
};
