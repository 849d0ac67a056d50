import { accountOption } from '../../descriptions/account';
import { showFor } from '../../descriptions/showFor';
import { simplify } from '../../descriptions/simplify';
import type { RequestOperation } from '../../engine/operation';
import { singleResult } from '../../engine/results';
import { callPrefix, callSid, simplifiedCall } from './callFields';

/** Source: https://www.twilio.com/docs/voice/api/call-resource#fetch-a-call-resource */
export const get: RequestOperation = {
	route: 'GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Calls/{Sid}.json',
	description: showFor('call', 'get', [callSid, simplify, accountOption]),
	request: (fields) => ({ path: { Sid: fields.sid('callSid', callPrefix) } }),
	result: singleResult,
	simplified: simplifiedCall,
};
