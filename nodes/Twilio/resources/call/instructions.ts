import type { INodeProperties } from 'n8n-workflow';
import { httpMethod } from '../../descriptions/httpMethod';
// Fields that several operations share: the source of a call's TwiML, and status callbacks

export const twimlUrl: INodeProperties = {
	displayName: 'TwiML URL',
	name: 'url',
	type: 'string',
	default: '',
	required: true,
	placeholder: 'e.g. https://example.com/call.xml',
	description: 'The URL of the TwiML to follow',
};

export const twimlUrlMethod: INodeProperties = httpMethod(
	'TwiML URL Method',
	'method',
	'the TwiML URL',
);

export const fallback: INodeProperties[] = [
	httpMethod('Fallback Method', 'fallbackMethod', 'the fallback URL'),
	{
		displayName: 'Fallback URL',
		name: 'fallbackUrl',
		type: 'string',
		default: '',
		placeholder: 'e.g. https://example.com/fallback.xml',
		description: 'The URL of other TwiML, if Twilio cannot get or follow the first',
	},
];

export const statusCallback: INodeProperties = {
	displayName: 'Status Callback',
	name: 'statusCallback',
	type: 'string',
	default: '',
	placeholder: 'e.g. https://example.com/twilio-status',
	description: 'The URL that Twilio requests when the call has ended',
};

export const statusCallbackMethod: INodeProperties = httpMethod(
	'Status Callback Method',
	'statusCallbackMethod',
	'the status callback',
);

export const timeLimit: INodeProperties = {
	displayName: 'Time Limit',
	name: 'timeLimit',
	type: 'number',
	typeOptions: { minValue: 1, numberPrecision: 0 },
	default: 14400,
	description: 'Seconds after which Twilio ends the call. Default: 14,400 (4 hours).',
};
