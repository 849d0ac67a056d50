import { accountOption } from '../../descriptions/account';
import { showFor } from '../../descriptions/showFor';
import { simplify } from '../../descriptions/simplify';
import type { RequestOperation } from '../../engine/operation';
import { singleResult } from '../../engine/results';
import { CLEAR } from '../../transport/encode';
import { messagePrefixes, messageSid, simplifiedMessage } from './messageFields';

/** Source: https://www.twilio.com/docs/messaging/tutorials/how-to-retrieve-and-modify-message-history */
export const redact: RequestOperation = {
	route: 'POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Messages/{Sid}.json',
	description: showFor('sms', 'redact', [messageSid, simplify, accountOption]),
	request: (fields) => ({
		path: { Sid: fields.sid('messageSid', ...messagePrefixes) },
		body: { Body: CLEAR },
	}),
	result: singleResult,
	simplified: simplifiedMessage,
};
