import type { INodeProperties } from 'n8n-workflow';

import { filters } from '../../descriptions/collections';
import { returnAllOrLimit } from '../../descriptions/returnAll';
import type { RequestOperation } from '../../engine/operation';
import { listResult } from '../../engine/results';

const flag = (displayName: string, name: string, description: string): INodeProperties => ({
	displayName,
	name,
	type: 'boolean',
	default: true,
	description,
});

const text = (
	displayName: string,
	name: string,
	placeholder: string,
	description: string,
): INodeProperties => ({
	displayName,
	name,
	type: 'string',
	default: '',
	placeholder,
	description,
});

/** Source: https://www.twilio.com/docs/phone-numbers/api/availablephonenumber-resource */
export const searchAvailable: RequestOperation = {
	option: {
		name: 'Search Available',
		description: 'Search for phone numbers that can be bought',
		action: 'Search available phone numbers',
	},
	route:
		'GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers/{CountryCode}/{Type}.json',
	description: [
		{
			displayName: 'Country',
			name: 'countryCode',
			type: 'resourceLocator',
			default: { mode: 'list', value: '' },
			required: true,
			description: 'The country of the number',
			modes: [
				{
					displayName: 'From List',
					name: 'list',
					type: 'list',
					typeOptions: { searchListMethod: 'searchCountries', searchable: true },
				},
				{ displayName: 'By Code', name: 'code', type: 'string', placeholder: 'e.g. US' },
			],
		},
		{
			displayName: 'Type',
			name: 'type',
			type: 'options',
			options: [
				{ name: 'Local', value: 'Local' },
				{ name: 'Mobile', value: 'Mobile' },
				{ name: 'Toll-Free', value: 'TollFree' },
			],
			default: 'Local',
			description: 'The type of the number. Not every country has all types.',
		},
		...returnAllOrLimit,
		filters([
			{
				displayName: 'Area Code',
				name: 'areaCode',
				type: 'number',
				typeOptions: { minValue: 1, numberPrecision: 0 },
				default: 415,
				description: 'The area code, in the US and Canada',
			},
			flag('Beta', 'beta', 'Whether to include numbers that are new to Twilio. On by default.'),
			text(
				'Contains',
				'contains',
				'e.g. 415****555 or TAXI',
				'Digits or letters that the number contains, * for any digit, 2 characters or more',
			),
			{
				displayName: 'Distance',
				name: 'distance',
				type: 'number',
				typeOptions: { minValue: 1, maxValue: 500, numberPrecision: 0 },
				default: 25,
				description: 'The distance from Near Number or Near Coordinates in miles, up to 500',
			},
			flag(
				'Exclude All Address Required',
				'excludeAllAddressRequired',
				'Whether to leave out numbers that require an address',
			),
			flag(
				'Exclude Foreign Address Required',
				'excludeForeignAddressRequired',
				'Whether to leave out numbers that require a foreign address',
			),
			flag(
				'Exclude Local Address Required',
				'excludeLocalAddressRequired',
				'Whether to leave out numbers that require a local address',
			),
			flag('Fax', 'faxEnabled', 'Whether the number must receive faxes'),
			text(
				'LATA',
				'inLata',
				'e.g. 722',
				'The local access and transport area, in the US and Canada',
			),
			text('Locality', 'inLocality', 'e.g. San Francisco', 'The city of the number'),
			flag('MMS', 'mmsEnabled', 'Whether the number must send and receive MMS'),
			text(
				'Near Coordinates',
				'nearLatLong',
				'e.g. 37.8,-122.4',
				'Latitude and longitude near which to search, in the US and Canada',
			),
			text(
				'Near Number',
				'nearNumber',
				'e.g. +14155238886',
				'A phone number near which to search, in the US and Canada',
			),
			text('Postal Code', 'inPostalCode', 'e.g. 94105', 'The postal code, in the US and Canada'),
			text('Rate Center', 'inRateCenter', 'e.g. SNFC CNTRL', 'The rate center. Requires LATA.'),
			text('Region', 'inRegion', 'e.g. CA', 'The state or province, in the US and Canada'),
			flag('SMS', 'smsEnabled', 'Whether the number must send and receive SMS'),
			flag('Voice', 'voiceEnabled', 'Whether the number must make and receive calls'),
		]),
	],
	request: (fields) => ({
		path: {
			CountryCode: fields.requiredText('countryCode', { format: COUNTRY }).toUpperCase(),
			Type: fields.requiredText('type'),
		},
		query: fields.parameters('filters', { contains: { minLength: 2 } }),
	}),
	result: listResult,
};

const COUNTRY = {
	pattern: /^[a-z]{2}$/i,
	problem: 'is not a country code',
	remedy: 'Use the two letters of ISO 3166, e.g. US.',
};
