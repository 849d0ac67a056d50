import type { INodeProperties } from 'n8n-workflow';

import { sidLocator } from '../../descriptions/sidLocator';
import { toOrFrom } from '../../engine/phoneNumbers';
import { searchLists } from '../../engine/searchLists';

export const callPrefix = 'CA';

export const callSid: INodeProperties = {
	displayName: 'Call',
	name: 'callSid',
	required: true,
	description: 'The call to use',
	...sidLocator('searchCalls', [callPrefix]),
};

/** The fields of a call that Simplify keeps. */
export const simplifiedCall = [
	'sid',
	'status',
	'direction',
	'from',
	'to',
	'caller_name',
	'forwarded_from',
	'answered_by',
	'start_time',
	'end_time',
	'duration',
	'queue_time',
	'price',
	'price_unit',
	'parent_call_sid',
	'date_created',
];

export const searchCalls = searchLists({
	route: 'GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Calls.json',
	entry: ({ sid, from, to, status, date_created }) => ({
		name: `${from} to ${to}: ${status} (${date_created})`,
		value: String(sid),
	}),
	byNumber: toOrFrom,
});
