import { simplify } from '../../descriptions/simplify';
import type { RequestOperation } from '../../engine/operation';
import { singleResult } from '../../engine/results';
import { callPrefix, callSid, simplifiedCall } from './callFields';

/** Source: https://www.twilio.com/docs/voice/api/call-resource#fetch-a-call-resource */
export const get: RequestOperation = {
	option: {
		name: 'Get',
		description: 'Get one call and its status',
		action: 'Get a call',
	},
	route: 'GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Calls/{Sid}.json',
	description: [callSid, simplify],
	request: (fields) => ({ path: { Sid: fields.sid('callSid', callPrefix) } }),
	result: singleResult,
	simplified: simplifiedCall,
};
