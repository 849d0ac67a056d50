import type { RequestOperation } from '../../engine/operation';
import { singleResult } from '../../engine/results';
import { queuePrefixes, queueSid } from './queueFields';

/** Source: https://www.twilio.com/docs/voice/api/queue-resource#fetch-a-queue-resource */
export const get: RequestOperation = {
	option: {
		name: 'Get',
		description: 'Get one queue with its size and average waiting time',
		action: 'Get a queue',
	},
	route: 'GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Queues/{Sid}.json',
	description: [queueSid],
	request: (fields) => ({ path: { Sid: fields.sid('queueSid', ...queuePrefixes) } }),
	result: singleResult,
};
