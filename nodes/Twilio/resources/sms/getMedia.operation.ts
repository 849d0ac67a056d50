import { filters } from '../../descriptions/collections';
import { dateFilters } from '../../descriptions/dateFilters';
import { returnAllOrLimit } from '../../descriptions/returnAll';
import { simplify } from '../../descriptions/simplify';
import type { RequestOperation } from '../../engine/operation';
import { listResult } from '../../engine/results';
import { messagePrefixes, messageSid } from './messageFields';

/** Source: https://www.twilio.com/docs/messaging/api/media-resource#read-multiple-media-resources */
export const getMedia: RequestOperation = {
	option: {
		name: 'Get Many Media',
		description: 'Get the metadata of a message’s media',
		action: 'Get many media of a message',
	},
	route:
		'GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media.json',
	description: [
		messageSid,
		...returnAllOrLimit,
		simplify,
		filters([...dateFilters('Created', 'dateCreated', 'media created')]),
	],
	request: (fields) => ({
		path: { MessageSid: fields.sid('messageSid', ...messagePrefixes) },
		query: fields.parameters('filters'),
	}),
	result: listResult,
	simplified: ['sid', 'parent_sid', 'content_type', 'date_created', 'date_updated'],
};
