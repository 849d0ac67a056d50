import { collection } from '../descriptions/collections';
import { httpMethod } from '../descriptions/httpMethod';
import { element, response } from '../twiml/element';
import { actionUrl } from './action';
import type { Reply } from './reply';

/** Puts the caller in a queue. Source: https://www.twilio.com/docs/voice/twiml/enqueue */
export const enqueue: Reply = {
	fields: [
		{
			displayName: 'Queue Name',
			name: 'queueName',
			type: 'string',
			default: '',
			required: true,
			placeholder: 'e.g. support',
			displayOptions: { show: { reply: ['enqueue'] } },
			description:
				'The queue in which the caller waits, up to 64 characters. Twilio creates it if it does not exist.',
		},
		collection(
			'Reply Options',
			'enqueueOptions',
			[
				{
					displayName: 'Wait URL',
					name: 'waitUrl',
					type: 'string',
					default: '',
					placeholder: 'e.g. https://example.com/wait.xml',
					description: 'The URL of the TwiML that the caller hears while waiting. Default: music.',
				},
				httpMethod('Wait URL Method', 'waitUrlMethod', 'the wait URL'),
			],
			{ show: { reply: ['enqueue'] } },
		),
	],
	twiml(fields, { afterOthers }) {
		const name = fields.requiredText('queueName', { maxLength: 64 }).trim();
		return response(
			element(
				'Enqueue',
				{ action: actionUrl(fields, afterOthers), ...fields.attributes('enqueueOptions') },
				name,
			),
		);
	},
};
