import { accountOption } from '../../descriptions/account';
import { showFor } from '../../descriptions/showFor';
import type { RequestOperation } from '../../engine/operation';
import { singleResult } from '../../engine/results';
import { messagePrefixes, messageSid } from './messageFields';

/** Source: https://www.twilio.com/docs/messaging/api/message-feedback-resource */
export const sendFeedback: RequestOperation = {
	route:
		'POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Feedback.json',
	description: showFor('sms', 'sendFeedback', [
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
				'Whether you know that the message arrived. The message must have been sent with Provide Feedback.',
		},
		accountOption,
	]),
	request: (fields) => ({
		path: { MessageSid: fields.sid('messageSid', ...messagePrefixes) },
		body: { Outcome: fields.requiredText('outcome') },
	}),
	result: singleResult,
};
