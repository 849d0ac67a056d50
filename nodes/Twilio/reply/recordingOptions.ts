import type { INodeProperties } from 'n8n-workflow';

import { callRecordingEvents } from '../descriptions/outboundRecording';

/** The options of a recording, of a call or a voicemail. */
export const recordingFields: INodeProperties[] = [
	{
		displayName: 'Recording Status Callback',
		name: 'recordingStatusCallback',
		type: 'string',
		default: '',
		placeholder: 'e.g. https://example.com/recording-status',
		description:
			'The URL that Twilio requests when the recording is ready, or at the chosen events',
	},
	callRecordingEvents,
	{
		displayName: 'Recording Trim',
		name: 'trim',
		type: 'options',
		options: [
			{ name: 'Do Not Trim', value: 'do-not-trim' },
			{ name: 'Trim Silence', value: 'trim-silence' },
		],
		default: 'trim-silence',
		description: 'Whether to trim silence from the start and end of the recording',
	},
];
