import type { INodeProperties } from 'n8n-workflow';

import type { Limits } from '../engine/fieldReader';
import { sidFormat } from '../engine/values/formats';

/** The options of whatever calls a phone: a new call, a new participant of a conference. */
export const outboundCallOptions: INodeProperties[] = [
	{
		displayName: 'BYOC Trunk SID',
		name: 'byoc',
		type: 'string',
		default: '',
		placeholder: 'e.g. BY0123456789abcdef0123456789abcdef',
		description: 'The trunk of your own carrier to call a phone number through',
	},
	{
		displayName: 'Call Reason',
		name: 'callReason',
		type: 'string',
		default: '',
		placeholder: 'e.g. Your delivery is near',
		description: 'What the call is about, shown on the called phone. For branded calls only.',
	},
	{
		displayName: 'Call Token',
		name: 'callToken',
		type: 'string',
		typeOptions: { password: true },
		default: '',
		description:
			'The token of an incoming call that this call forwards, to keep its caller ID. It comes with Twilio’s webhook for the incoming call.',
	},
	{
		displayName: 'Caller ID',
		name: 'callerId',
		type: 'string',
		default: '',
		placeholder: 'e.g. +14155238886',
		description: 'The number, SIP address or client that the called party sees as the caller',
	},
	{
		displayName: 'Client Notification URL',
		name: 'clientNotificationUrl',
		type: 'string',
		default: '',
		placeholder: 'e.g. https://example.com/push',
		description: 'The URL Twilio has the push notification of a call to a client sent by',
	},
	{
		displayName: 'Machine Detection',
		name: 'machineDetection',
		type: 'options',
		options: [
			{
				name: 'After the Greeting',
				value: 'DetectMessageEnd',
				description: 'Wait for the end of an answering machine’s greeting, to leave a message',
			},
			{
				name: 'At Once',
				value: 'Enable',
				description: 'Go on as soon as Twilio knows who answered',
			},
		],
		default: 'Enable',
		description:
			'Whether a person or a machine answered is found out, and when the call goes on. Twilio charges for it.',
	},
	{
		displayName: 'Machine Detection Silence Timeout',
		name: 'machineDetectionSilenceTimeout',
		type: 'number',
		typeOptions: { minValue: 2000, maxValue: 10000, numberPrecision: 0 },
		default: 5000,
		description:
			'Milliseconds of silence at the beginning, from 2,000 to 10,000, after which it stays unknown who answered',
	},
	{
		displayName: 'Machine Detection Speech End Threshold',
		name: 'machineDetectionSpeechEndThreshold',
		type: 'number',
		typeOptions: { minValue: 500, maxValue: 5000, numberPrecision: 0 },
		default: 1200,
		description: 'Milliseconds of silence, from 500 to 5,000, that end a greeting',
	},
	{
		displayName: 'Machine Detection Speech Threshold',
		name: 'machineDetectionSpeechThreshold',
		type: 'number',
		typeOptions: { minValue: 1000, maxValue: 6000, numberPrecision: 0 },
		default: 2400,
		description:
			'Milliseconds, from 1,000 to 6,000: whoever greets for longer is taken for a machine',
	},
	{
		displayName: 'Machine Detection Timeout',
		name: 'machineDetectionTimeout',
		type: 'number',
		typeOptions: { minValue: 3, maxValue: 59, numberPrecision: 0 },
		default: 30,
		description: 'Seconds after which it stays unknown who answered',
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
		description: 'Seconds to let the phone ring, up to 600. Twilio may add 5 seconds of its own.',
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
			{ name: 'Completed', value: 'completed', description: 'However the call ended' },
			{ name: 'Initiated', value: 'initiated', description: 'Twilio starts to dial' },
			{ name: 'Ringing', value: 'ringing' },
		],
		default: ['completed'],
		description: 'When Twilio calls the status callback',
	},
];

export const outboundCallLimits: Limits = {
	byoc: { format: sidFormat('BY') },
};
