import type { INodeProperties } from 'n8n-workflow';
import { httpMethod } from './httpMethod';
/** The recording options of a call or a participant. */
export const recordingOptions: INodeProperties[] = [
	{
		displayName: 'Recording Channels',
		name: 'recordingChannels',
		type: 'options',
		options: [
			{ name: 'Dual', value: 'dual', description: 'Each party in its own channel' },
			{ name: 'Mono', value: 'mono', description: 'All parties in one channel' },
		],
		default: 'mono',
		description: 'How many channels the recording has',
	},
	{
		displayName: 'Recording Configuration ID',
		name: 'recordingConfigurationId',
		type: 'string',
		default: '',
		description: 'The configuration with which Twilio makes and processes the recording',
	},
	{
		displayName: 'Recording Status Callback',
		name: 'recordingStatusCallback',
		type: 'string',
		default: '',
		placeholder: 'e.g. https://example.com/recording-status',
		description:
			'The URL that Twilio requests when the recording is ready, or at the chosen events',
	},
	httpMethod(
		'Recording Status Callback Method',
		'recordingStatusCallbackMethod',
		'the recording status callback',
	),
	{
		displayName: 'Recording Track',
		name: 'recordingTrack',
		type: 'options',
		options: [
			{ name: 'Both', value: 'both' },
			{ name: 'Inbound', value: 'inbound', description: 'The audio that Twilio receives' },
			{ name: 'Outbound', value: 'outbound', description: 'The audio that Twilio sends' },
		],
		default: 'both',
		description: 'Which side of the call to record',
	},
	{
		displayName: 'Recording Trim',
		name: 'trim',
		type: 'options',
		options: [
			{ name: 'Do Not Trim', value: 'do-not-trim' },
			{ name: 'Trim Silence', value: 'trim-silence' },
		],
		default: 'trim-silence',
		description:
			'Whether to trim silence from the start and end. By default, only full-call recordings are trimmed.',
	},
];

/** The events of a call recording. */
export const callRecordingEvents: INodeProperties = {
	displayName: 'Recording Status Callback Events',
	name: 'recordingStatusCallbackEvent',
	type: 'multiOptions',
	options: [
		{ name: 'Absent', value: 'absent', description: 'There is nothing to record' },
		{ name: 'Completed', value: 'completed', description: 'The recording is ready' },
		{ name: 'In Progress', value: 'in-progress', description: 'The recording has started' },
	],
	default: ['completed'],
	description: 'The events for which Twilio requests the recording status callback',
};
