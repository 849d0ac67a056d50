import { accountOption } from '../../descriptions/account';
import { showFor } from '../../descriptions/showFor';
import { simplify } from '../../descriptions/simplify';
import type { Operation } from '../../engine/operation';
import { one } from '../../engine/results';
import { callPrefix, callSid, simplifiedCall } from './call';

/** Source: https://www.twilio.com/docs/voice/api/call-resource#fetch-a-call-resource */
export const get: Operation = {
	route: 'GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Calls/{Sid}.json',
	description: showFor('call', 'get', [callSid, simplify, accountOption]),
	request: (item) => ({ path: { Sid: item.sid('callSid', callPrefix) } }),
	result: one,
	simplified: simplifiedCall,
};
