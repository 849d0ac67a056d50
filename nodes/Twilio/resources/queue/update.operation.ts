import { updateFields } from '../../descriptions/collections';
import type { RequestOperation } from '../../engine/operation';
import { singleResult } from '../../engine/results';
import { maxSize, nameLimits, queuePrefixes, queueSid } from './queueFields';

/** Source: https://www.twilio.com/docs/voice/api/queue-resource#update-a-queue-resource */
export const update: RequestOperation = {
	option: {
		name: 'Update',
		description: 'Change the name or the maximum size of a queue',
		action: 'Update a queue',
	},
	route: 'POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Queues/{Sid}.json',
	description: [
		queueSid,
		updateFields([
			maxSize,
			{
				displayName: 'Name',
				name: 'friendlyName',
				type: 'string',
				default: '',
				placeholder: 'e.g. Support',
				description: 'The new name of the queue, up to 64 characters',
			},
		]),
	],
	request: (fields) => ({
		path: { Sid: fields.sid('queueSid', ...queuePrefixes) },
		body: fields.requiredParameters('updateFields', { friendlyName: nameLimits }),
	}),
	result: singleResult,
};
