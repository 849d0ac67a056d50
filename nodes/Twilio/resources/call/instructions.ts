import type { INodeProperties } from 'n8n-workflow';

import { httpMethods } from '../../descriptions/httpMethods';

// What operations share: where a call’s instructions come from, and who hears of it

export const twimlUrl: INodeProperties = {
	displayName: 'TwiML URL',
	name: 'url',
	type: 'string',
	default: '',
	required: true,
	placeholder: 'e.g. https://example.com/call.xml',
	description: 'The URL Twilio asks for the TwiML to follow',
};

export const twimlUrlMethod: INodeProperties = {
	displayName: 'TwiML URL Method',
	name: 'method',
	type: 'options',
	options: httpMethods,
	default: 'POST',
	description: 'How Twilio requests the TwiML URL',
};

export const fallback: INodeProperties[] = [
	{
		displayName: 'Fallback Method',
		name: 'fallbackMethod',
		type: 'options',
		options: httpMethods,
		default: 'POST',
		description: 'How Twilio requests the fallback URL',
	},
	{
		displayName: 'Fallback URL',
		name: 'fallbackUrl',
		type: 'string',
		default: '',
		placeholder: 'e.g. https://example.com/fallback.xml',
		description: 'The URL Twilio asks for other TwiML when it cannot get or follow the first',
	},
];

export const statusCallback: INodeProperties = {
	displayName: 'Status Callback',
	name: 'statusCallback',
	type: 'string',
	default: '',
	placeholder: 'e.g. https://example.com/twilio-status',
	description: 'The URL Twilio calls when the call has ended',
};

export const statusCallbackMethod: INodeProperties = {
	displayName: 'Status Callback Method',
	name: 'statusCallbackMethod',
	type: 'options',
	options: httpMethods,
	default: 'POST',
	description: 'How Twilio requests the status callback',
};

export const timeLimit: INodeProperties = {
	displayName: 'Time Limit',
	name: 'timeLimit',
	type: 'number',
	typeOptions: { minValue: 1, numberPrecision: 0 },
	default: 14400,
	description: 'Seconds after which Twilio ends the call. Without it, Twilio’s limit is 4 hours.',
};
