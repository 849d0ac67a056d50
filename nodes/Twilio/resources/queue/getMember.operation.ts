import type { RequestOperation } from '../../engine/operation';
import { singleResult } from '../../engine/results';
import { memberAddress, memberCallSid, queueSid } from './queueFields';

/** Source: https://www.twilio.com/docs/voice/api/member-resource#fetch-a-member-resource */
export const getMember: RequestOperation = {
	option: {
		name: 'Get Member',
		description: 'Get the position and waiting time of one call in a queue',
		action: 'Get a member of a queue',
	},
	route:
		'GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Queues/{QueueSid}/Members/{CallSid}.json',
	description: [queueSid, memberCallSid],
	request: (fields) => ({ path: memberAddress(fields) }),
	result: singleResult,
};
