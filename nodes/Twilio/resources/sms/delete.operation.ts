import { accountOption } from '../../descriptions/account';
import { showFor } from '../../descriptions/showFor';
import type { Operation } from '../../engine/operation';
import { deleted } from '../../engine/results';
import { messagePrefixes, messageSid } from './message';

/** Source: https://www.twilio.com/docs/messaging/api/message-resource#delete-a-message-resource */
export const deleteMessage: Operation = {
	route: 'DELETE https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Messages/{Sid}.json',
	description: showFor('sms', 'delete', [messageSid, accountOption]),
	request: (item) => ({ path: { Sid: item.sid('messageSid', ...messagePrefixes) } }),
	result: deleted,
};
