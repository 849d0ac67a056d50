import { accountOption } from '../../descriptions/account';
import { showFor } from '../../descriptions/showFor';
import { simplify } from '../../descriptions/simplify';
import type { Operation } from '../../engine/operation';
import { one } from '../../engine/results';
import { callPrefix, callSid, simplifiedCall } from './call';

/** Source: https://www.twilio.com/docs/voice/api/call-resource#update-a-call-resource */
export const hangUp: Operation = {
	route: 'POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Calls/{Sid}.json',
	description: showFor('call', 'hangUp', [callSid, simplify, accountOption]),
	request: (item) => ({
		path: { Sid: item.sid('callSid', callPrefix) },
		body: { Status: 'completed' },
	}),
	result: one,
	simplified: simplifiedCall,
};
