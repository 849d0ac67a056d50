import { options } from '../../descriptions/collections';
import { httpMethod } from '../../descriptions/httpMethod';
import type { RequestOperation } from '../../engine/operation';
import { singleResult } from '../../engine/results';
import { memberAddress, memberCallSid, queueSid } from './queueFields';

/** Source: https://www.twilio.com/docs/voice/api/member-resource#update-a-member-resource */
export const dequeue: RequestOperation = {
	option: {
		name: 'Dequeue',
		description:
			'Take a waiting call out of a queue and have it follow TwiML. This cannot be undone.',
		action: 'Dequeue a call',
	},
	route:
		'POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Queues/{QueueSid}/Members/{CallSid}.json',
	description: [
		queueSid,
		memberCallSid,
		{
			displayName: 'URL',
			name: 'url',
			type: 'string',
			default: '',
			required: true,
			placeholder: 'e.g. https://example.com/connect-agent',
			description: 'The URL of the TwiML that the call follows when it has left the queue',
		},
		options([httpMethod('Method', 'method', 'the URL')]),
	],
	request: (fields) => ({
		path: memberAddress(fields),
		body: { Url: fields.url('url'), ...fields.parameters('options') },
	}),
	result: singleResult,
};
