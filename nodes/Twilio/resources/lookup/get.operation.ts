import type { INodeProperties } from 'n8n-workflow';

import { options } from '../../descriptions/collections';
import { simplify } from '../../descriptions/simplify';
import type { FieldReader } from '../../engine/fieldReader';
import type { RequestOperation } from '../../engine/operation';
import { singleResult } from '../../engine/results';
import { sidFormat } from '../../engine/values/formats';
import type { Format } from '../../engine/values/text';
import { normalizeAddress } from '../../twilio/address';

const day: Format = {
	pattern: /^\d{8}$/,
	problem: 'is not a day',
	remedy: 'Use 8 digits: year, month and day, e.g. 20261123.',
};

/** The fields to match with the owner of the number. */
const identity: INodeProperties = {
	displayName: 'Identity',
	name: 'identity',
	type: 'collection',
	placeholder: 'Add field',
	default: {},
	displayOptions: { show: { fields: ['identity_match'] } },
	description:
		'What to match with the owner of the number. Twilio returns how well each field matches.',
	options: [
		{
			displayName: 'Address Country Code',
			name: 'addressCountryCode',
			type: 'string',
			default: '',
			placeholder: 'e.g. US',
		},
		{ displayName: 'Address Line 1', name: 'addressLine1', type: 'string', default: '' },
		{ displayName: 'Address Line 2', name: 'addressLine2', type: 'string', default: '' },
		{ displayName: 'City', name: 'city', type: 'string', default: '' },
		{
			displayName: 'Date of Birth',
			name: 'dateOfBirth',
			type: 'string',
			default: '',
			placeholder: 'e.g. 19840629',
		},
		{ displayName: 'First Name', name: 'firstName', type: 'string', default: '' },
		{ displayName: 'Last Name', name: 'lastName', type: 'string', default: '' },
		{ displayName: 'National ID', name: 'nationalId', type: 'string', default: '' },
		{ displayName: 'Postal Code', name: 'postalCode', type: 'string', default: '' },
		{ displayName: 'State', name: 'state', type: 'string', default: '' },
	],
};

/**
 * Normalizes a phone number. Any other text is sent unchanged, because Lookup decides whether it is a
 * number.
 */
function phoneNumber(fields: FieldReader): string {
	const entered = fields.pathSegment('phoneNumber');
	return normalizeAddress(entered, 'recipient') ?? entered;
}

/** Source: https://www.twilio.com/docs/lookup/v2-api */
export const get: RequestOperation = {
	option: {
		name: 'Get',
		description:
			'Check whether a phone number is valid and format it, which is free, or get more about it. Twilio charges for each data package.',
		action: 'Look up a phone number',
	},
	route: 'GET https://lookups.twilio.com/v2/PhoneNumbers/{PhoneNumber}',
	description: [
		{
			displayName: 'Phone Number',
			name: 'phoneNumber',
			type: 'string',
			default: '',
			required: true,
			placeholder: 'e.g. +14155238886',
			description:
				'The phone number with its country code, or in national format with the option Country Code. An invalid number is no error: the output says "valid": false.',
		},
		{
			displayName: 'Data Packages',
			name: 'fields',
			type: 'multiOptions',
			options: [
				{ name: 'Call Forwarding (Paid)', value: 'call_forwarding' },
				{ name: 'Caller Name (Paid)', value: 'caller_name', description: 'US numbers' },
				{ name: 'Identity Match (Paid)', value: 'identity_match' },
				{
					name: 'Line Status (Paid)',
					value: 'line_status',
					description: 'Whether the phone can be reached',
				},
				{
					name: 'Line Type Intelligence (Paid)',
					value: 'line_type_intelligence',
					description: 'Mobile, landline, VoIP … and the carrier',
				},
				{
					name: 'Phone Number Quality Score (Paid)',
					value: 'phone_number_quality_score',
				},
				{ name: 'Pre-Fill (Paid)', value: 'pre_fill', description: 'Requires Verification SID' },
				{
					name: 'Reassigned Number (Paid)',
					value: 'reassigned_number',
					description: 'US numbers. Requires Last Verified Date.',
				},
				{
					name: 'SIM Swap (Paid)',
					value: 'sim_swap',
					description: 'When the SIM card was changed last',
				},
				{ name: 'SMS Pumping Risk (Paid)', value: 'sms_pumping_risk' },
				{ name: 'Validation (Free)', value: 'validation', description: 'Always included' },
			],
			default: [],
			description: 'What to get besides the free validation. Twilio charges for each package.',
		},
		identity,
		simplify,
		options([
			{
				displayName: 'Country Code',
				name: 'countryCode',
				type: 'string',
				default: '',
				placeholder: 'e.g. US',
				description: 'The country of a number in national format, in two letters',
			},
			{
				displayName: 'Last Verified Date',
				name: 'lastVerifiedDate',
				type: 'string',
				default: '',
				placeholder: 'e.g. 20261123',
				description: 'For Reassigned Number: the day when the owner was last known, in 8 digits',
			},
			{
				displayName: 'Partner Sub ID',
				name: 'partnerSubId',
				type: 'string',
				default: '',
				description: 'The ID of your customer, for whom you look up the number',
			},
			{
				displayName: 'Verification SID',
				name: 'verificationSid',
				type: 'string',
				default: '',
				placeholder: 'e.g. VE0123456789abcdef0123456789abcdef',
				description: 'For Pre-Fill: the approved verification of the number',
			},
		]),
	],
	request: (fields) => ({
		path: { PhoneNumber: phoneNumber(fields) },
		query: {
			Fields: fields.list('fields').join(),
			...fields.parameters('identity', { dateOfBirth: { format: day } }),
			...fields.parameters('options', {
				countryCode: { minLength: 2, maxLength: 2 },
				lastVerifiedDate: { format: day },
				verificationSid: { format: sidFormat('VE') },
			}),
		},
	}),
	result: singleResult,
	simplified: [
		'phone_number',
		'valid',
		'validation_errors',
		'national_format',
		'country_code',
		'calling_country_code',
		'caller_name',
		'sim_swap',
		'call_forwarding',
		'line_type_intelligence',
		'line_status',
		'identity_match',
		'reassigned_number',
		'sms_pumping_risk',
		'phone_number_quality_score',
		'pre_fill',
	],
};
