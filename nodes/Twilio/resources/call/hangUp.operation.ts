import { simplify } from '../../descriptions/simplify';
import type { RequestOperation } from '../../engine/operation';
import { singleResult } from '../../engine/results';
import { callPrefix, callSid, simplifiedCall } from './callFields';

/** Source: https://www.twilio.com/docs/voice/api/call-resource#update-a-call-resource */
export const hangUp: RequestOperation = {
	option: {
		name: 'Hang Up',
		description: 'End a call immediately, in progress or not. This cannot be undone.',
		action: 'Hang up a call',
	},
	route: 'POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Calls/{Sid}.json',
	description: [callSid, simplify],
	request: (fields) => ({
		path: { Sid: fields.sid('callSid', callPrefix) },
		body: { Status: 'completed' },
	}),
	result: singleResult,
	simplified: simplifiedCall,
};
