import type { INodeProperties } from 'n8n-workflow';

import { sidLocator } from '../../descriptions/sidLocator';
import { toOrFrom } from '../../engine/phoneNumbers';
import { searchLists } from '../../engine/searchLists';

export const messagePrefixes = ['SM', 'MM'];

export const messageSid: INodeProperties = {
	displayName: 'Message',
	name: 'messageSid',
	required: true,
	description: 'The message to use',
	...sidLocator('searchMessages', messagePrefixes),
};

/** The fields of a message that Simplify keeps. */
export const simplifiedMessage = [
	'sid',
	'status',
	'direction',
	'from',
	'to',
	'body',
	'error_code',
	'error_message',
	'messaging_service_sid',
	'num_media',
	'num_segments',
	'price',
	'price_unit',
	'date_created',
	'date_sent',
	'date_updated',
];

export const searchMessages = searchLists({
	route: 'GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Messages.json',
	entry: ({ sid, from, to, body, date_created }) => ({
		name: `${from} to ${to}: ${String(body).slice(0, 40)} (${date_created})`,
		value: String(sid),
	}),
	byNumber: toOrFrom,
});
