import { accountOption } from '../../descriptions/account';
import { showFor } from '../../descriptions/showFor';
import { simplify } from '../../descriptions/simplify';
import type { RequestOperation } from '../../engine/operation';
import { singleResult } from '../../engine/results';
import { say as sayMessage, speech } from '../../twiml/speech';
import { afterwards, interruption } from './afterwards';
import { callPrefix, callSid, simplifiedCall } from './callFields';

/** Source: https://www.twilio.com/docs/voice/api/call-resource#update-a-call-resource */
export const say: RequestOperation = {
	route: 'POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Calls/{Sid}.json',
	description: showFor('call', 'say', [
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
		accountOption,
	]),
	request: (fields) => ({
		path: { Sid: fields.sid('callSid', callPrefix) },
		body: { Twiml: interruption(fields, sayMessage(fields)) },
	}),
	result: singleResult,
	simplified: simplifiedCall,
};
