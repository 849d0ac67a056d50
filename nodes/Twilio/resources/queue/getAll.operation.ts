import { returnAllOrLimit } from '../../descriptions/returnAll';
import type { RequestOperation } from '../../engine/operation';
import { listResult } from '../../engine/results';

/** Source: https://www.twilio.com/docs/voice/api/queue-resource#read-multiple-queue-resources */
export const getAll: RequestOperation = {
	option: {
		name: 'Get Many',
		description: 'Get queues of the account',
		action: 'Get many queues',
	},
	route: 'GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Queues.json',
	description: [...returnAllOrLimit],
	request: () => ({}),
	result: listResult,
};
