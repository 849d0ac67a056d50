import { accountOption } from '../../descriptions/account';
import { returnAllOrLimit } from '../../descriptions/returnAll';
import { showFor } from '../../descriptions/showFor';
import { simplify } from '../../descriptions/simplify';
import type { RequestOperation } from '../../engine/operation';
import { listResult } from '../../engine/results';
import { simplifiedMessage } from './messageFields';

/** Source: https://www.twilio.com/docs/messaging/api/message-resource#read-multiple-message-resources */
export const getAll: RequestOperation = {
	route: 'GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Messages.json',
	description: showFor('sms', 'getAll', [
		...returnAllOrLimit,
		simplify,
		{
			displayName: 'Filters',
			name: 'filters',
			type: 'collection',
			placeholder: 'Add filter',
			default: {},
			options: [
				{
					displayName: 'From',
					name: 'from',
					type: 'string',
					default: '',
					placeholder: 'e.g. +14155238886',
					description: 'Only messages sent from this number or address',
				},
				{
					displayName: 'Sent After',
					name: 'dateSentAfter',
					type: 'dateTime',
					default: '',
					description: 'Only messages sent at or after this moment',
				},
				{
					displayName: 'Sent Before',
					name: 'dateSentBefore',
					type: 'dateTime',
					default: '',
					description: 'Only messages sent at or before this moment',
				},
				{
					displayName: 'Sent On',
					name: 'dateSent',
					type: 'dateTime',
					typeOptions: { dateOnly: true },
					default: '',
					description: 'Only messages sent on this day, in UTC',
				},
				{
					displayName: 'To',
					name: 'to',
					type: 'string',
					default: '',
					placeholder: 'e.g. +14155238886',
					description: 'Only messages sent to this number or address',
				},
			],
		},
		accountOption,
	]),
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
