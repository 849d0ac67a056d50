import { filters } from '../../descriptions/collections';
import { returnAllOrLimit } from '../../descriptions/returnAll';
import { simplify } from '../../descriptions/simplify';
import type { RequestOperation } from '../../engine/operation';
import { listResult } from '../../engine/results';
import { NUMBERS, simplifiedNumber } from './numberFields';

/** Source: https://www.twilio.com/docs/phone-numbers/api/incomingphonenumber-resource#read-multiple-incomingphonenumber-resources */
export const getAll: RequestOperation = {
	option: {
		name: 'Get Many',
		description: 'Get the phone numbers of the account',
		action: 'Get many phone numbers',
	},
	route: NUMBERS,
	description: [
		...returnAllOrLimit,
		simplify,
		filters([
			{
				displayName: 'Beta',
				name: 'beta',
				type: 'boolean',
				default: true,
				description: 'Whether to include numbers that are new to Twilio. On by default.',
			},
			{
				displayName: 'Contains',
				name: 'phoneNumber',
				type: 'string',
				default: '',
				placeholder: 'e.g. +1415 or 415****555',
				description: 'Only numbers that contain these digits, * for any digit',
			},
			{
				displayName: 'Friendly Name',
				name: 'friendlyName',
				type: 'string',
				default: '',
				placeholder: 'e.g. Support',
				description: 'Only numbers with exactly this name',
			},
			{
				displayName: 'Origin',
				name: 'origin',
				type: 'options',
				options: [
					{ name: 'Hosted', value: 'hosted' },
					{ name: 'Twilio', value: 'twilio' },
				],
				default: 'twilio',
				description: 'Only numbers of Twilio, or only your own numbers that Twilio hosts',
			},
		]),
	],
	request: (fields) => ({ query: fields.parameters('filters') }),
	result: listResult,
	simplified: simplifiedNumber,
};
