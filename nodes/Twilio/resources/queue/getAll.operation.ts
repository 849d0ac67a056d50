import { accountOption } from '../../descriptions/account';
import { returnAllOrLimit } from '../../descriptions/returnAll';
import { showFor } from '../../descriptions/showFor';
import type { RequestOperation } from '../../engine/operation';
import { listResult } from '../../engine/results';

/** Source: https://www.twilio.com/docs/voice/api/queue-resource#read-multiple-queue-resources */
export const getAll: RequestOperation = {
	route: 'GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Queues.json',
	description: showFor('queue', 'getAll', [...returnAllOrLimit, accountOption]),
	request: () => ({}),
	result: listResult,
};
