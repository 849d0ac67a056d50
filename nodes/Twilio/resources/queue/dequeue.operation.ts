import { accountSid } from '../../descriptions/account';
import { httpMethods } from '../../descriptions/httpMethods';
import { showFor } from '../../descriptions/showFor';
import type { RequestOperation } from '../../engine/operation';
import { singleResult } from '../../engine/results';
import { memberAddress, memberCallSid, queueSid } from './queueFields';

/** Source: https://www.twilio.com/docs/voice/api/member-resource#update-a-member-resource */
export const dequeue: RequestOperation = {
	route:
		'POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Queues/{QueueSid}/Members/{CallSid}.json',
	description: showFor('queue', 'dequeue', [
		queueSid,
		memberCallSid,
		{
			displayName: 'URL',
			name: 'url',
			type: 'string',
			default: '',
			required: true,
			placeholder: 'e.g. https://example.com/connect-agent',
			description: 'Where Twilio finds the TwiML the call goes on with once it has left the queue',
		},
		{
			displayName: 'Options',
			name: 'options',
			type: 'collection',
			placeholder: 'Add option',
			default: {},
			options: [
				accountSid,
				{
					displayName: 'Method',
					name: 'method',
					type: 'options',
					options: httpMethods,
					default: 'POST',
					description: 'How Twilio calls the URL, by default with POST',
				},
			],
		},
	]),
	request: (fields) => ({
		path: memberAddress(fields),
		body: { Url: fields.url('url'), ...fields.parameters('options') },
	}),
	result: singleResult,
};
