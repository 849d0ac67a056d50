import type { RequestOperation } from '../../engine/operation';
import { deletedResult } from '../../engine/results';
import { messagePrefixes, messageSid } from './messageFields';

/** Source: https://www.twilio.com/docs/messaging/api/message-resource#delete-a-message-resource */
export const deleteMessage: RequestOperation = {
	option: {
		name: 'Delete',
		description: 'Delete a message from the account’s log. This cannot be undone.',
		action: 'Delete a message',
	},
	route: 'DELETE https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Messages/{Sid}.json',
	description: [messageSid],
	request: (fields) => ({ path: { Sid: fields.sid('messageSid', ...messagePrefixes) } }),
	result: deletedResult,
};
