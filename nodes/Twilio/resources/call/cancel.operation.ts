import { accountOption } from '../../descriptions/account';
import { showFor } from '../../descriptions/showFor';
import { simplify } from '../../descriptions/simplify';
import type { RequestOperation } from '../../engine/operation';
import { singleResult } from '../../engine/results';
import { callPrefix, callSid, simplifiedCall } from './callFields';

/** Source: https://www.twilio.com/docs/voice/api/call-resource#update-a-call-resource */
export const cancel: RequestOperation = {
	route: 'POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Calls/{Sid}.json',
	description: showFor('call', 'cancel', [callSid, simplify, accountOption]),
	request: (fields) => ({
		path: { Sid: fields.sid('callSid', callPrefix) },
		body: { Status: 'canceled' },
	}),
	result: singleResult,
	simplified: simplifiedCall,
};
