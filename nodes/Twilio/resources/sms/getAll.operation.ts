import { filters } from '../../descriptions/collections';
import { dateFilters } from '../../descriptions/dateFilters';
import { returnAllOrLimit } from '../../descriptions/returnAll';
import { simplify } from '../../descriptions/simplify';
import type { RequestOperation } from '../../engine/operation';
import { listResult } from '../../engine/results';
import { simplifiedMessage } from './messageFields';

/** Source: https://www.twilio.com/docs/messaging/api/message-resource#read-multiple-message-resources */
export const getAll: RequestOperation = {
	option: {
		name: 'Get Many',
		description: 'Get messages of the account, newest first',
		action: 'Get many messages',
	},
	route: 'GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Messages.json',
	description: [
		...returnAllOrLimit,
		simplify,
		filters([
			{
				displayName: 'From',
				name: 'from',
				type: 'string',
				default: '',
				placeholder: 'e.g. +14155238886',
				description: 'Only messages sent from this number or address',
			},
			...dateFilters('Sent', 'dateSent', 'messages sent'),
			{
				displayName: 'To',
				name: 'to',
				type: 'string',
				default: '',
				placeholder: 'e.g. +14155238886',
				description: 'Only messages sent to this number or address',
			},
		]),
	],
	request: (fields) => ({
		query: {
			...fields.parameters('filters'),
			From: fields.optionalAddress('filters.from', 'sender'),
			To: fields.optionalAddress('filters.to', 'sender'),
		},
	}),
	result: listResult,
	simplified: simplifiedMessage,
};
