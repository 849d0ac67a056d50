import { returnAllOrLimit } from '../../descriptions/returnAll';
import type { RequestOperation } from '../../engine/operation';
import { listResult } from '../../engine/results';
import { queuePrefixes, queueSid } from './queueFields';

/** Source: https://www.twilio.com/docs/voice/api/member-resource#read-multiple-member-resources */
export const getMembers: RequestOperation = {
	option: {
		name: 'Get Many Members',
		description: 'Get the calls that wait in a queue, first in line first',
		action: 'Get many members of a queue',
	},
	route:
		'GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Queues/{QueueSid}/Members.json',
	description: [queueSid, ...returnAllOrLimit],
	request: (fields) => ({ path: { QueueSid: fields.sid('queueSid', ...queuePrefixes) } }),
	result: listResult,
};
