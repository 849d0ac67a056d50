import { accountOption } from '../../descriptions/account';
import { showFor } from '../../descriptions/showFor';
import type { Operation } from '../../engine/operation';
import { deleted } from '../../engine/results';
import { queuePrefixes, queueSid } from './queue';

/** Source: https://www.twilio.com/docs/voice/api/queue-resource#delete-a-queue-resource */
export const deleteQueue: Operation = {
	route: 'DELETE https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Queues/{Sid}.json',
	description: showFor('queue', 'delete', [queueSid, accountOption]),
	request: (item) => ({ path: { Sid: item.sid('queueSid', ...queuePrefixes) } }),
	result: deleted,
};
