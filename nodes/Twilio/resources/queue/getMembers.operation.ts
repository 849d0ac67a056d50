import { accountOption } from '../../descriptions/account';
import { returnAllOrLimit } from '../../descriptions/returnAll';
import { showFor } from '../../descriptions/showFor';
import type { RequestOperation } from '../../engine/operation';
import { listResult } from '../../engine/results';
import { queuePrefixes, queueSid } from './queueFields';

/** Source: https://www.twilio.com/docs/voice/api/member-resource#read-multiple-member-resources */
export const getMembers: RequestOperation = {
	route:
		'GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Queues/{QueueSid}/Members.json',
	description: showFor('queue', 'getMembers', [queueSid, ...returnAllOrLimit, accountOption]),
	request: (fields) => ({ path: { QueueSid: fields.sid('queueSid', ...queuePrefixes) } }),
	result: listResult,
};
