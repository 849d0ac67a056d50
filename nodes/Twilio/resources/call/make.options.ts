import type { INodeProperties } from 'n8n-workflow';

import { httpMethod } from '../../descriptions/httpMethod';
import { outboundCallLimits, outboundCallOptions } from '../../descriptions/outboundCall';
import { callRecordingEvents, recordingOptions } from '../../descriptions/outboundRecording';
import { sorted } from '../../descriptions/sorted';
import type { Limits } from '../../engine/fieldReader';
import {
	fallback,
	statusCallback,
	statusCallbackMethod,
	timeLimit,
	twimlUrlMethod,
} from './instructions';

/** The optional parameters of a new call. */
export const makeOptions: INodeProperties[] = sorted([
	...outboundCallOptions,
	...recordingOptions,
	callRecordingEvents,
	...fallback,
	{
		displayName: 'Machine Detection Callback',
		name: 'asyncAmdStatusCallback',
		type: 'string',
		default: '',
		placeholder: 'e.g. https://example.com/answered-by',
		description: 'The URL that Twilio requests with the result of a detection in the background',
	},
	httpMethod(
		'Machine Detection Callback Method',
		'asyncAmdStatusCallbackMethod',
		'the machine detection callback',
	),
	{
		displayName: 'Machine Detection in Background',
		name: 'asyncAmd',
		type: 'boolean',
		default: false,
		description: 'Whether the call continues while Twilio detects who answered',
	},
	{
		displayName: 'Send Digits',
		name: 'sendDigits',
		type: 'string',
		default: '',
		placeholder: 'e.g. ww1234#',
		description:
			'Keys to press when the call is answered, e.g. an extension: up to 32 of 0-9, A-D, # and *. Use w to wait half a second, W to wait a second.',
	},
	statusCallback,
	statusCallbackMethod,
	timeLimit,
	twimlUrlMethod,
]);

export const makeLimits: Limits = {
	...outboundCallLimits,
	sendDigits: {
		maxLength: 32,
		format: {
			pattern: /^[0-9A-D#*wW]*$/,
			problem: 'has something that is not a key',
			remedy: 'Use 0-9, A-D, # and *, and w or W for a pause.',
		},
	},
};
