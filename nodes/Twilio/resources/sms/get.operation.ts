import { accountOption } from '../../descriptions/account';
import { showFor } from '../../descriptions/showFor';
import { simplify } from '../../descriptions/simplify';
import type { RequestOperation } from '../../engine/operation';
import { singleResult } from '../../engine/results';
import { messagePrefixes, messageSid, simplifiedMessage } from './messageFields';

/** Source: https://www.twilio.com/docs/messaging/api/message-resource#fetch-a-message-resource */
export const get: RequestOperation = {
	route: 'GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Messages/{Sid}.json',
	description: showFor('sms', 'get', [messageSid, simplify, accountOption]),
	request: (fields) => ({ path: { Sid: fields.sid('messageSid', ...messagePrefixes) } }),
	result: singleResult,
	simplified: simplifiedMessage,
};
