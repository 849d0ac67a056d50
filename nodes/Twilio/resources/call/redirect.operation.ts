import { options } from '../../descriptions/collections';
import { simplify } from '../../descriptions/simplify';
import type { RequestOperation } from '../../engine/operation';
import { singleResult } from '../../engine/results';
import { callPrefix, callSid, simplifiedCall } from './callFields';
import {
	fallback,
	statusCallback,
	statusCallbackMethod,
	timeLimit,
	twimlUrl,
	twimlUrlMethod,
} from './instructions';

/** Source: https://www.twilio.com/docs/voice/api/call-resource#update-a-call-resource */
export const redirect: RequestOperation = {
	option: {
		name: 'Redirect',
		description:
			'Give a call in progress new TwiML to follow instead of what it does now. The previous TwiML is not resumed.',
		action: 'Redirect a call',
	},
	route: 'POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Calls/{Sid}.json',
	description: [
		callSid,
		{
			displayName: 'Redirect To',
			name: 'redirectTo',
			type: 'options',
			noDataExpression: true,
			options: [
				{ name: 'TwiML', value: 'twiml', description: 'Follow TwiML that you enter here' },
				{ name: 'TwiML URL', value: 'url', description: 'Ask a URL for the TwiML to follow' },
			],
			default: 'twiml',
			description: 'Where the new instructions come from',
		},
		{
			displayName: 'TwiML',
			// Make has a switch of the name `twiml`
			name: 'redirectTwiml',
			type: 'string',
			typeOptions: { rows: 4 },
			default: '',
			required: true,
			placeholder: 'e.g. <Response><Dial>+14155238886</Dial></Response>',
			displayOptions: { show: { redirectTo: ['twiml'] } },
			description:
				'The <a href="https://www.twilio.com/docs/voice/twiml">TwiML</a> the call follows from now on',
		},
		{ ...twimlUrl, displayOptions: { show: { redirectTo: ['url'] } } },
		simplify,
		options([...fallback, statusCallback, statusCallbackMethod, timeLimit, twimlUrlMethod]),
	],
	request: (fields) => ({
		path: { Sid: fields.sid('callSid', callPrefix) },
		body: {
			...(fields.text('redirectTo') === 'url'
				? { Url: fields.url('url') }
				: { Twiml: fields.requiredText('redirectTwiml') }),
			...fields.parameters('options'),
		},
	}),
	result: singleResult,
	simplified: simplifiedCall,
};
