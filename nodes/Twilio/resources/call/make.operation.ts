import type { IDataObject } from 'n8n-workflow';

import { options } from '../../descriptions/collections';
import { sidLocator } from '../../descriptions/sidLocator';
import type { FieldReader } from '../../engine/fieldReader';
import type { RequestOperation } from '../../engine/operation';
import { singleResult } from '../../engine/results';
import { response } from '../../twiml/element';
import { say, speech } from '../../twiml/speech';
import { applicationPrefix } from './application';
import { callFrom } from './from';
import { twimlUrl } from './instructions';
import { makeLimits, makeOptions } from './make.options';

/** Twilio's maximum length of TwiML in a request. */
export const LONGEST_TWIML = 4000;

/** Source: https://www.twilio.com/docs/voice/api/call-resource#create-a-call-resource */
export const make: RequestOperation = {
	option: {
		name: 'Make',
		description: 'Call a phone and say a text or follow TwiML. Twilio charges for each call.',
		action: 'Make a call',
	},
	route: 'POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Calls.json',
	description: [
		callFrom,
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
					description: 'Say a text, or follow TwiML that you enter',
				},
				{
					name: 'TwiML App',
					value: 'application',
					description: 'Follow a TwiML App',
				},
				{
					name: 'TwiML URL',
					value: 'url',
					description: 'Follow the TwiML at a URL',
				},
			],
			default: 'message',
			description: 'What happens when the call is answered',
		},
		{
			displayName: 'Use TwiML',
			name: 'twiml',
			type: 'boolean',
			default: false,
			displayOptions: { show: { instructions: ['message'] } },
			description:
				'Whether the message is written in <a href="https://www.twilio.com/docs/voice/twiml">TwiML</a>. Otherwise it is read aloud as text.',
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
				'The text to say, or the TwiML to follow, when the call is answered. Up to 4,000 characters as TwiML.',
		},
		{ ...twimlUrl, displayOptions: { show: { instructions: ['url'] } } },
		{
			displayName: 'TwiML App',
			name: 'applicationSid',
			required: true,
			displayOptions: { show: { instructions: ['application'] } },
			description: 'The TwiML App that handles the call when it is answered',
			...sidLocator('searchApplications', [applicationPrefix]),
		},
		{ ...speech, displayOptions: { show: { instructions: ['message'], twiml: [false] } } },
		options(makeOptions),
	],
	request: (fields) => ({ body: newCall(fields, callFlow(fields)) }),
	result: singleResult,
};

/**
 * The parameters of a new call.
 * @param flow the parameter for the source of its TwiML, from `callFlow`
 */
export const newCall = (fields: FieldReader, flow: IDataObject): IDataObject => ({
	From: fields.address('from', 'sender'),
	To: fields.address('to', 'recipient'),
	...flow,
	...fields.parameters('options', makeLimits),
	CallerId: fields.optionalAddress('options.callerId', 'sender'),
});

/** The request parameter for the source of the call's TwiML. */
export function callFlow(fields: FieldReader): IDataObject {
	switch (fields.text('instructions')) {
		case 'application':
			return { ApplicationSid: fields.sid('applicationSid', applicationPrefix) };
		case 'url':
			return { Url: fields.url('url') };
		default:
			return { Twiml: typedInstructions(fields) };
	}
}

function typedInstructions(fields: FieldReader): string {
	const twiml = fields.boolean('twiml') ? fields.requiredText('message') : response(say(fields));
	if (twiml.length <= LONGEST_TWIML) return twiml;
	throw fields.invalid(
		'message',
		`results in ${twiml.length} characters of TwiML; Twilio accepts at most ${LONGEST_TWIML}`,
		'Shorten it, or let Call Flow get the TwiML from a URL.',
	);
}
