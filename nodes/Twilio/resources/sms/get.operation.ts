import { simplify } from '../../descriptions/simplify';
import type { RequestOperation } from '../../engine/operation';
import { singleResult } from '../../engine/results';
import { messagePrefixes, messageSid, simplifiedMessage } from './messageFields';

/** Source: https://www.twilio.com/docs/messaging/api/message-resource#fetch-a-message-resource */
export const get: RequestOperation = {
	option: {
		name: 'Get',
		description: 'Get one message and its delivery status',
		action: 'Get a message',
	},
	route: 'GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Messages/{Sid}.json',
	description: [messageSid, simplify],
	request: (fields) => ({ path: { Sid: fields.sid('messageSid', ...messagePrefixes) } }),
	result: singleResult,
	simplified: simplifiedMessage,
};
