import { accountOption } from '../../descriptions/account';
import { showFor } from '../../descriptions/showFor';
import type { RequestOperation } from '../../engine/operation';
import { singleResult } from '../../engine/results';
import { memberAddress, memberCallSid, queueSid } from './queueFields';

/** Source: https://www.twilio.com/docs/voice/api/member-resource#fetch-a-member-resource */
export const getMember: RequestOperation = {
	route:
		'GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Queues/{QueueSid}/Members/{CallSid}.json',
	description: showFor('queue', 'getMember', [queueSid, memberCallSid, accountOption]),
	request: (fields) => ({ path: memberAddress(fields) }),
	result: singleResult,
};
