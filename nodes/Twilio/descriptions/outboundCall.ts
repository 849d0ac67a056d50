import type { INodeProperties } from 'n8n-workflow';

import type { Limits } from '../engine/fieldReader';
import { sidFormat } from '../engine/values/formats';

/** The options of operations that call a phone: a new call or a new conference participant. */
export const outboundCallOptions: INodeProperties[] = [
	{
		displayName: 'BYOC Trunk SID',
		name: 'byoc',
		type: 'string',
		default: '',
		placeholder: 'e.g. BY0123456789abcdef0123456789abcdef',
		description: 'The Bring Your Own Carrier trunk to place the call through',
	},
	{
		displayName: 'Call Reason',
		name: 'callReason',
		type: 'string',
		default: '',
		placeholder: 'e.g. Your delivery is near',
		description: 'The reason for the call, shown on the called phone. For branded calls only.',
	},
	{
		displayName: 'Call Token',
		name: 'callToken',
		type: 'string',
		typeOptions: { password: true },
		default: '',
		description:
			'The token of an incoming call that this call forwards, to keep its caller ID. Twilio sends it in the webhook of the incoming call.',
	},
	{
		displayName: 'Caller ID',
		name: 'callerId',
		type: 'string',
		default: '',
		placeholder: 'e.g. +14155238886',
		description: 'The number, SIP address or client that is shown as the caller',
	},
	{
		displayName: 'Client Notification URL',
		name: 'clientNotificationUrl',
		type: 'string',
		default: '',
		placeholder: 'e.g. https://example.com/push',
		description: 'The URL that sends the push notification for calls to a client',
	},
	{
		displayName: 'Machine Detection',
		name: 'machineDetection',
		type: 'options',
		options: [
			{
				name: 'After the Greeting',
				value: 'DetectMessageEnd',
				description: 'Wait for the end of an answering machine’s greeting, e.g. to leave a message',
			},
			{
				name: 'At Once',
				value: 'Enable',
				description: 'Continue as soon as Twilio has detected who answered',
			},
		],
		default: 'Enable',
		description:
			'Whether to detect answering machines, and when to continue the call. Twilio charges for it.',
	},
	{
		displayName: 'Machine Detection Silence Timeout',
		name: 'machineDetectionSilenceTimeout',
		type: 'number',
		typeOptions: { minValue: 2000, maxValue: 10000, numberPrecision: 0 },
		default: 5000,
		description: 'Initial silence after which the result is "unknown" (2,000–10,000 ms)',
	},
	{
		displayName: 'Machine Detection Speech End Threshold',
		name: 'machineDetectionSpeechEndThreshold',
		type: 'number',
		typeOptions: { minValue: 500, maxValue: 5000, numberPrecision: 0 },
		default: 1200,
		description: 'Silence that ends a greeting (500–5,000 ms)',
	},
	{
		displayName: 'Machine Detection Speech Threshold',
		name: 'machineDetectionSpeechThreshold',
		type: 'number',
		typeOptions: { minValue: 1000, maxValue: 6000, numberPrecision: 0 },
		default: 2400,
		description: 'Greetings longer than this are treated as a machine (1,000–6,000 ms)',
	},
	{
		displayName: 'Machine Detection Timeout',
		name: 'machineDetectionTimeout',
		type: 'number',
		typeOptions: { minValue: 3, maxValue: 59, numberPrecision: 0 },
		default: 30,
		description: 'Seconds after which the result is "unknown"',
	},
	{
		displayName: 'Record',
		name: 'record',
		type: 'boolean',
		default: false,
		description: 'Whether to record the whole call. Twilio charges for recordings.',
	},
	{
		displayName: 'Ring Timeout',
		name: 'timeout',
		type: 'number',
		typeOptions: { minValue: 1, maxValue: 600, numberPrecision: 0 },
		default: 60,
		description: 'Seconds to let the phone ring, up to 600. Twilio may add 5 seconds.',
	},
	{
		displayName: 'SIP Auth Password',
		name: 'sipAuthPassword',
		type: 'string',
		typeOptions: { password: true },
		default: '',
		description: 'The password for a SIP address',
	},
	{
		displayName: 'SIP Auth Username',
		name: 'sipAuthUsername',
		type: 'string',
		default: '',
		description: 'The user name for a SIP address',
	},
	{
		displayName: 'Status Callback Events',
		name: 'statusCallbackEvent',
		type: 'multiOptions',
		options: [
			{ name: 'Answered', value: 'answered' },
			{ name: 'Completed', value: 'completed', description: 'The call has ended, in any way' },
			{ name: 'Initiated', value: 'initiated', description: 'Twilio has started to dial' },
			{ name: 'Ringing', value: 'ringing' },
		],
		default: ['completed'],
		description: 'The events for which Twilio requests the status callback',
	},
];

export const outboundCallLimits: Limits = {
	byoc: { format: sidFormat('BY') },
};
