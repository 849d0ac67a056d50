import { simplify } from '../../descriptions/simplify';
import type { RequestOperation } from '../../engine/operation';
import { singleResult } from '../../engine/results';
import { callPrefix, callSid, simplifiedCall } from './callFields';

/** Source: https://www.twilio.com/docs/voice/api/call-resource#update-a-call-resource */
export const cancel: RequestOperation = {
	option: {
		name: 'Cancel',
		description:
			'Cancel a call that is queued or ringing. Answered calls continue. This cannot be undone.',
		action: 'Cancel a call',
	},
	route: 'POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Calls/{Sid}.json',
	description: [callSid, simplify],
	request: (fields) => ({
		path: { Sid: fields.sid('callSid', callPrefix) },
		body: { Status: 'canceled' },
	}),
	result: singleResult,
	simplified: simplifiedCall,
};
