import { options } from '../../descriptions/collections';
import type { RequestOperation } from '../../engine/operation';
import { singleResult } from '../../engine/results';
import { maxSize, nameLimits } from './queueFields';

/** Source: https://www.twilio.com/docs/voice/api/queue-resource#create-a-queue-resource */
export const create: RequestOperation = {
	option: {
		name: 'Create',
		description: 'Create a queue in which calls wait',
		action: 'Create a queue',
	},
	route: 'POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Queues.json',
	description: [
		{
			displayName: 'Name',
			name: 'friendlyName',
			type: 'string',
			default: '',
			required: true,
			placeholder: 'e.g. Support',
			description: 'The name of the queue, up to 64 characters. It must be unique in the account.',
		},
		options([maxSize]),
	],
	request: (fields) => ({
		body: {
			FriendlyName: fields.requiredText('friendlyName', nameLimits),
			...fields.parameters('options'),
		},
	}),
	result: singleResult,
};
