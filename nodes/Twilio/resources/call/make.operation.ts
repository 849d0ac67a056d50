import type { IDataObject } from 'n8n-workflow';

import { accountSid } from '../../descriptions/account';
import { httpMethods } from '../../descriptions/httpMethods';
import { showFor } from '../../descriptions/showFor';
import { sidLocator } from '../../descriptions/sidLocator';
import type { Item } from '../../engine/item';
import type { Operation } from '../../engine/operation';
import { one } from '../../engine/results';
import { response } from '../../twiml/element';
import { applicationPrefix } from './application';
import {
	fallback,
	statusCallback,
	statusCallbackMethod,
	timeLimit,
	twimlUrl,
	twimlUrlMethod,
} from './instructions';
import { recordingOptions } from './recording';
import { say, speech } from './speech';

/** Twilio's limit for TwiML that comes with the request. */
const LONGEST_TWIML = 4000;

/** Source: https://www.twilio.com/docs/voice/api/call-resource#create-a-call-resource */
export const make: Operation = {
	route: 'POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Calls.json',
	description: showFor('call', 'make', [
		{
			displayName: 'From',
			name: 'from',
			type: 'string',
			default: '',
			required: true,
			placeholder: 'e.g. +14155238886',
			description:
				'The Twilio number or verified caller ID to call from. With country code, e.g. +14155238886.',
		},
		{
			displayName: 'To',
			name: 'to',
			type: 'string',
			default: '',
			required: true,
			placeholder: 'e.g. +14155238886',
			description:
				'The phone number to call, with country code, e.g. +14155238886. Also a SIP address (sip:…) or a Twilio client (client:…).',
		},
		{
			displayName: 'Call Flow',
			name: 'instructions',
			type: 'options',
			noDataExpression: true,
			options: [
				{
					name: 'Message or TwiML',
					value: 'message',
					description: 'Say a text or follow TwiML that you enter here',
				},
				{
					name: 'TwiML App',
					value: 'application',
					description: 'Do what an app set up in the Twilio console says',
				},
				{
					name: 'TwiML URL',
					value: 'url',
					description: 'Ask a URL for the TwiML to follow',
				},
			],
			default: 'message',
			description: 'What happens once the call is answered',
		},
		{
			displayName: 'Use TwiML',
			name: 'twiml',
			type: 'boolean',
			default: false,
			displayOptions: { show: { instructions: ['message'] } },
			description:
				'Whether the message is written in <a href="https://www.twilio.com/docs/voice/twiml">TwiML</a>. Otherwise it is read out as it is.',
		},
		{
			displayName: 'Message',
			name: 'message',
			type: 'string',
			typeOptions: { rows: 2 },
			default: '',
			required: true,
			displayOptions: { show: { instructions: ['message'] } },
			description:
				'The text to say, or the TwiML to follow, once the call is answered. Up to 4,000 characters as TwiML.',
		},
		{ ...twimlUrl, displayOptions: { show: { instructions: ['url'] } } },
		{
			displayName: 'TwiML App',
			name: 'applicationSid',
			required: true,
			displayOptions: { show: { instructions: ['application'] } },
			description: 'The app that says what happens once the call is answered',
			...sidLocator('searchApplications', [applicationPrefix]),
		},
		{ ...speech, displayOptions: { show: { instructions: ['message'], twiml: [false] } } },
		{
			displayName: 'Options',
			name: 'options',
			type: 'collection',
			placeholder: 'Add option',
			default: {},
			options: [
				accountSid,
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
				...fallback,
				{
					displayName: 'Machine Detection',
					name: 'machineDetection',
					type: 'options',
					options: [
						{
							name: 'After the Greeting',
							value: 'DetectMessageEnd',
							description:
								'Wait for the end of an answering machine’s greeting, to leave a message',
						},
						{
							name: 'At Once',
							value: 'Enable',
							description: 'Go on as soon as Twilio knows who answered',
						},
					],
					default: 'Enable',
					description:
						'Whether a person or a machine answered is found out, and when the call goes on. Twilio charges for it. It does not work together with Send Digits.',
				},
				{
					displayName: 'Machine Detection Callback',
					name: 'asyncAmdStatusCallback',
					type: 'string',
					default: '',
					placeholder: 'e.g. https://example.com/answered-by',
					description: 'The URL Twilio tells who answered, when it is found out in the background',
				},
				{
					displayName: 'Machine Detection Callback Method',
					name: 'asyncAmdStatusCallbackMethod',
					type: 'options',
					options: httpMethods,
					default: 'POST',
					description: 'How Twilio requests the machine detection callback',
				},
				{
					displayName: 'Machine Detection in Background',
					name: 'asyncAmd',
					type: 'boolean',
					default: false,
					description: 'Whether the call goes on while Twilio finds out who answered',
				},
				{
					displayName: 'Machine Detection Silence Timeout',
					name: 'machineDetectionSilenceTimeout',
					type: 'number',
					typeOptions: { minValue: 2000, maxValue: 10000 },
					default: 5000,
					description:
						'Milliseconds of silence at the beginning, from 2,000 to 10,000, after which it stays unknown who answered',
				},
				{
					displayName: 'Machine Detection Speech End Threshold',
					name: 'machineDetectionSpeechEndThreshold',
					type: 'number',
					typeOptions: { minValue: 500, maxValue: 5000 },
					default: 1200,
					description: 'Milliseconds of silence, from 500 to 5,000, that end a greeting',
				},
				{
					displayName: 'Machine Detection Speech Threshold',
					name: 'machineDetectionSpeechThreshold',
					type: 'number',
					typeOptions: { minValue: 1000, maxValue: 6000 },
					default: 2400,
					description:
						'Milliseconds, from 1,000 to 6,000: whoever greets for longer is taken for a machine',
				},
				{
					displayName: 'Machine Detection Timeout',
					name: 'machineDetectionTimeout',
					type: 'number',
					typeOptions: { minValue: 3, maxValue: 59 },
					default: 30,
					description: 'Seconds after which it stays unknown who answered',
				},
				{
					displayName: 'Passports',
					name: 'passports',
					type: 'string',
					default: '',
					description:
						'Up to 5 STIR/SHAKEN passports of the call, base64-encoded, with commas between them',
				},
				{
					displayName: 'Record',
					name: 'record',
					type: 'boolean',
					default: false,
					description: 'Whether to record the whole call. Twilio charges for recordings.',
				},
				...recordingOptions,
				{
					displayName: 'Ring Timeout',
					name: 'timeout',
					type: 'number',
					typeOptions: { minValue: 1, maxValue: 600 },
					default: 60,
					description:
						'Seconds to let the phone ring, up to 600. Twilio may add 5 seconds of its own.',
				},
				{
					displayName: 'Send Digits',
					name: 'sendDigits',
					type: 'string',
					default: '',
					placeholder: 'e.g. ww1234#',
					description:
						'Keys to press once the call is answered, such as an extension: up to 32 of 0-9, A-D, # and *. A w waits half a second, a W a second.',
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
				statusCallback,
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
				statusCallbackMethod,
				timeLimit,
				twimlUrlMethod,
			],
		},
	]),
	request: (item) => ({
		body: {
			From: item.address('from', 'sender'),
			To: item.address('to', 'recipient'),
			...instructions(item),
			...item.parameters('options'),
			Byoc: item.optionalSid('options.byoc', 'BY'),
		},
	}),
	result: one,
};

function instructions(item: Item): IDataObject {
	switch (item.text('instructions')) {
		case 'application':
			return { ApplicationSid: item.sid('applicationSid', applicationPrefix) };
		case 'url':
			return { Url: item.url('url') };
		default:
			return { Twiml: typedInstructions(item) };
	}
}

function typedInstructions(item: Item): string {
	const twiml = item.flag('twiml') ? item.requiredText('message') : response(say(item));
	if (twiml.length <= LONGEST_TWIML) return twiml;
	throw item.invalid(
		'message',
		`makes ${twiml.length} characters of TwiML, and Twilio takes ${LONGEST_TWIML}`,
		'Shorten it, or let Call Flow get the TwiML from a URL.',
	);
}
