import type { INodeProperties } from 'n8n-workflow';

import { hasCapability, phoneNumbers, verifiedCallerIds } from '../../engine/phoneNumbers';
import { searchLists } from '../../engine/searchLists';

/** The caller. A plain text, as n8n's own node saves it, is accepted too. */
export const callFrom: INodeProperties = {
	displayName: 'From',
	name: 'from',
	type: 'resourceLocator',
	default: { mode: 'list', value: '' },
	required: true,
	description: 'The Twilio number or verified caller ID to call from',
	modes: [
		{
			displayName: 'From List',
			name: 'list',
			type: 'list',
			typeOptions: { searchListMethod: 'searchCallers', searchable: true },
		},
		{
			displayName: 'Number',
			name: 'number',
			type: 'string',
			placeholder: 'e.g. +14155238886',
		},
	],
};

/** The possible callers: phone numbers that can call, and verified caller IDs. */
export const searchCallers = searchLists(
	phoneNumbers(({ phone_number, friendly_name, capabilities }) =>
		hasCapability(capabilities, 'voice')
			? { name: `${phone_number} (${friendly_name})`, value: String(phone_number) }
			: undefined,
	),
	verifiedCallerIds(({ phone_number, friendly_name }) => ({
		name: `${phone_number} (${friendly_name}), verified caller ID`,
		value: String(phone_number),
	})),
);
