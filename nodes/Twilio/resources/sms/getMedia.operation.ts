import { accountOption } from '../../descriptions/account';
import { returnAllOrLimit } from '../../descriptions/returnAll';
import { showFor } from '../../descriptions/showFor';
import { simplify } from '../../descriptions/simplify';
import type { RequestOperation } from '../../engine/operation';
import { listResult } from '../../engine/results';
import { messagePrefixes, messageSid } from './messageFields';

/** Source: https://www.twilio.com/docs/messaging/api/media-resource#read-multiple-media-resources */
export const getMedia: RequestOperation = {
	route:
		'GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media.json',
	description: showFor('sms', 'getMedia', [
		messageSid,
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
					displayName: 'Created After',
					name: 'dateCreatedAfter',
					type: 'dateTime',
					default: '',
					description: 'Only media created at or after this moment',
				},
				{
					displayName: 'Created Before',
					name: 'dateCreatedBefore',
					type: 'dateTime',
					default: '',
					description: 'Only media created at or before this moment',
				},
				{
					displayName: 'Created On',
					name: 'dateCreated',
					type: 'dateTime',
					typeOptions: { dateOnly: true },
					default: '',
					description: 'Only media created on this day, in UTC',
				},
			],
		},
		accountOption,
	]),
	request: (fields) => ({
		path: { MessageSid: fields.sid('messageSid', ...messagePrefixes) },
		query: fields.parameters('filters'),
	}),
	result: listResult,
	simplified: ['sid', 'parent_sid', 'content_type', 'date_created', 'date_updated'],
};
