import { simplify } from '../../descriptions/simplify';
import type { RequestOperation } from '../../engine/operation';
import { singleResult } from '../../engine/results';
import { say as sayMessage, speech } from '../../twiml/speech';
import { afterwards, interruption } from './afterwards';
import { callPrefix, callSid, simplifiedCall } from './callFields';

/** Source: https://www.twilio.com/docs/voice/api/call-resource#update-a-call-resource */
export const say: RequestOperation = {
	option: {
		name: 'Say',
		description:
			'Interrupt a call in progress to say a text, then hang up or continue with a TwiML URL. The previous TwiML is not resumed.',
		action: 'Say a text into a call',
	},
	route: 'POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Calls/{Sid}.json',
	description: [
		callSid,
		{
			displayName: 'Message',
			name: 'message',
			type: 'string',
			typeOptions: { rows: 2 },
			default: '',
			required: true,
			description: 'The text to say',
		},
		speech,
		...afterwards,
		simplify,
	],
	request: (fields) => ({
		path: { Sid: fields.sid('callSid', callPrefix) },
		body: { Twiml: interruption(fields, sayMessage(fields)) },
	}),
	result: singleResult,
	simplified: simplifiedCall,
};
