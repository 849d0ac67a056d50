import type { RequestOperation } from '../../engine/operation';
import { deletedResult } from '../../engine/results';
import { queuePrefixes, queueSid } from './queueFields';

/** Source: https://www.twilio.com/docs/voice/api/queue-resource#delete-a-queue-resource */
export const deleteQueue: RequestOperation = {
	option: {
		name: 'Delete',
		description: 'Delete a queue, which must be empty. This cannot be undone.',
		action: 'Delete a queue',
	},
	route: 'DELETE https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Queues/{Sid}.json',
	description: [queueSid],
	request: (fields) => ({ path: { Sid: fields.sid('queueSid', ...queuePrefixes) } }),
	result: deletedResult,
};
