import { accountOption } from '../../descriptions/account';
import { showFor } from '../../descriptions/showFor';
import type { Operation } from '../../engine/operation';
import { one } from '../../engine/results';
import { memberAddress, memberCallSid, queueSid } from './queue';

/** Source: https://www.twilio.com/docs/voice/api/member-resource#fetch-a-member-resource */
export const getMember: Operation = {
	route:
		'GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Queues/{QueueSid}/Members/{CallSid}.json',
	description: showFor('queue', 'getMember', [queueSid, memberCallSid, accountOption]),
	request: (item) => ({ path: memberAddress(item) }),
	result: one,
};
