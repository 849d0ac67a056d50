import { accountOption } from '../../descriptions/account';
import { showFor } from '../../descriptions/showFor';
import type { RequestOperation } from '../../engine/operation';
import { deletedResult } from '../../engine/results';
import { messagePrefixes, messageSid } from './messageFields';

/** Source: https://www.twilio.com/docs/messaging/api/message-resource#delete-a-message-resource */
export const deleteMessage: RequestOperation = {
	route: 'DELETE https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Messages/{Sid}.json',
	description: showFor('sms', 'delete', [messageSid, accountOption]),
	request: (fields) => ({ path: { Sid: fields.sid('messageSid', ...messagePrefixes) } }),
	result: deletedResult,
};
