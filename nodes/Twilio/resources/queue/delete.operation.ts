import { accountOption } from '../../descriptions/account';
import { showFor } from '../../descriptions/showFor';
import type { RequestOperation } from '../../engine/operation';
import { deletedResult } from '../../engine/results';
import { queuePrefixes, queueSid } from './queueFields';

/** Source: https://www.twilio.com/docs/voice/api/queue-resource#delete-a-queue-resource */
export const deleteQueue: RequestOperation = {
	route: 'DELETE https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Queues/{Sid}.json',
	description: showFor('queue', 'delete', [queueSid, accountOption]),
	request: (fields) => ({ path: { Sid: fields.sid('queueSid', ...queuePrefixes) } }),
	result: deletedResult,
};
