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
		description: 'Have a call in progress follow new TwiML. The previous TwiML is not resumed.',
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
				{ name: 'TwiML', value: 'twiml', description: 'Enter TwiML' },
				{ name: 'TwiML URL', value: 'url', description: 'Follow the TwiML at a URL' },
			],
			default: 'twiml',
			description: 'Where the new TwiML comes from',
		},
		{
			displayName: 'TwiML',
			// named differently than in Make, where `twiml` is a switch
			name: 'redirectTwiml',
			type: 'string',
			typeOptions: { rows: 4 },
			default: '',
			required: true,
			placeholder: 'e.g. <Response><Dial>+14155238886</Dial></Response>',
			displayOptions: { show: { redirectTo: ['twiml'] } },
			description:
				'The <a href="https://www.twilio.com/docs/voice/twiml">TwiML</a> for the call to follow',
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
