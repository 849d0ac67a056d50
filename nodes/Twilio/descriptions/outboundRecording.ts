import type { INodeProperties } from 'n8n-workflow';
import { httpMethod } from './httpMethod';
/** How a call, or one side of a conference, is recorded. */
export const recordingOptions: INodeProperties[] = [
	{
		displayName: 'Recording Channels',
		name: 'recordingChannels',
		type: 'options',
		options: [
			{ name: 'Dual', value: 'dual', description: 'Each party in a channel of its own' },
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
		description: 'The configuration Twilio makes and processes the recording with',
	},
	{
		displayName: 'Recording Status Callback',
		name: 'recordingStatusCallback',
		type: 'string',
		default: '',
		placeholder: 'e.g. https://example.com/recording-status',
		description: 'The URL Twilio calls when the recording is ready, or at the events chosen',
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
			{ name: 'Inbound', value: 'inbound', description: 'What Twilio receives' },
			{ name: 'Outbound', value: 'outbound', description: 'What Twilio sends' },
		],
		default: 'both',
		description: 'Whose side of the call is recorded',
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
			'What becomes of silence at the beginning and end. Without it, Twilio trims recordings of whole calls and no others.',
	},
];

/** When Twilio tells of the recording of a call. */
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
	description: 'When Twilio calls the recording status callback',
};
