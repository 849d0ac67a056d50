import type { RequestOperation } from '../../engine/operation';
import { singleResult } from '../../engine/results';
import { messagePrefixes, messageSid } from './messageFields';

/** Source: https://www.twilio.com/docs/messaging/api/message-feedback-resource */
export const sendFeedback: RequestOperation = {
	option: {
		name: 'Send Feedback',
		description: 'Confirm to Twilio whether a message was delivered',
		action: 'Send feedback on a message',
	},
	route:
		'POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Feedback.json',
	description: [
		messageSid,
		{
			displayName: 'Outcome',
			name: 'outcome',
			type: 'options',
			default: 'confirmed',
			options: [
				{ name: 'Confirmed', value: 'confirmed' },
				{ name: 'Unconfirmed', value: 'unconfirmed' },
			],
			description:
				'Whether the message was delivered. It must have been sent with Provide Feedback.',
		},
	],
	request: (fields) => ({
		path: { MessageSid: fields.sid('messageSid', ...messagePrefixes) },
		body: { Outcome: fields.requiredText('outcome') },
	}),
	result: singleResult,
};
