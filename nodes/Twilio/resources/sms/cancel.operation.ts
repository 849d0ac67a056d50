import { simplify } from '../../descriptions/simplify';
import type { RequestOperation } from '../../engine/operation';
import { singleResult } from '../../engine/results';
import { messagePrefixes, messageSid, simplifiedMessage } from './messageFields';

/** Source: https://www.twilio.com/docs/messaging/features/message-scheduling#cancel-a-scheduled-message */
export const cancel: RequestOperation = {
	option: {
		name: 'Cancel',
		description: 'Cancel a scheduled message before it is sent. This cannot be undone.',
		action: 'Cancel a scheduled message',
	},
	route: 'POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Messages/{Sid}.json',
	description: [messageSid, simplify],
	request: (fields) => ({
		path: { Sid: fields.sid('messageSid', ...messagePrefixes) },
		body: { Status: 'canceled' },
	}),
	result: singleResult,
	simplified: simplifiedMessage,
};
