import { simplify } from '../../descriptions/simplify';
import type { RequestOperation } from '../../engine/operation';
import { singleResult } from '../../engine/results';
import { CLEAR } from '../../transport/encode';
import { messagePrefixes, messageSid, simplifiedMessage } from './messageFields';

/** Source: https://www.twilio.com/docs/messaging/tutorials/how-to-retrieve-and-modify-message-history */
export const redact: RequestOperation = {
	option: {
		name: 'Redact',
		description: 'Remove the text of a message from the account’s log. This cannot be undone.',
		action: 'Redact a message',
	},
	route: 'POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Messages/{Sid}.json',
	description: [messageSid, simplify],
	request: (fields) => ({
		path: { Sid: fields.sid('messageSid', ...messagePrefixes) },
		body: { Body: CLEAR },
	}),
	result: singleResult,
	simplified: simplifiedMessage,
};
