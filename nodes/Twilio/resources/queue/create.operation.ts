import { accountSid } from '../../descriptions/account';
import { showFor } from '../../descriptions/showFor';
import type { RequestOperation } from '../../engine/operation';
import { singleResult } from '../../engine/results';
import { maxSize, nameLimits } from './queueFields';

/** Source: https://www.twilio.com/docs/voice/api/queue-resource#create-a-queue-resource */
export const create: RequestOperation = {
	route: 'POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Queues.json',
	description: showFor('queue', 'create', [
		{
			displayName: 'Name',
			name: 'friendlyName',
			type: 'string',
			default: '',
			required: true,
			placeholder: 'e.g. Support',
			description: 'What the queue is called, up to 64 characters, once in an account',
		},
		{
			displayName: 'Options',
			name: 'options',
			type: 'collection',
			placeholder: 'Add option',
			default: {},
			options: [accountSid, maxSize],
		},
	]),
	request: (fields) => ({
		body: {
			FriendlyName: fields.requiredText('friendlyName', nameLimits),
			...fields.parameters('options'),
		},
	}),
	result: singleResult,
};
