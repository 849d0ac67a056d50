import { options } from '../../descriptions/collections';
import { simplify } from '../../descriptions/simplify';
import type { RequestOperation } from '../../engine/operation';
import { singleResult } from '../../engine/results';
import { simplifiedNumber } from './numberFields';
import { numberSettings, settingLimits } from './settings';

/** Source: https://www.twilio.com/docs/phone-numbers/api/incomingphonenumber-resource#create-an-incomingphonenumber-resource */
export const buy: RequestOperation = {
	option: {
		name: 'Buy',
		description:
			'Buy a phone number for the account. Twilio charges for it now and every month until it is released.',
		action: 'Buy a phone number',
	},
	route: 'POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers.json',
	description: [
		{
			displayName:
				'Buying costs money: Twilio charges a monthly price for the number until you release it.',
			name: 'buyNotice',
			type: 'notice',
			default: '',
		},
		{
			displayName: 'Choose By',
			name: 'chooseBy',
			type: 'options',
			noDataExpression: true,
			options: [
				{
					name: 'Area Code',
					value: 'areaCode',
					description: 'Any local number in the US or Canada',
				},
				{ name: 'Phone Number', value: 'phoneNumber' },
			],
			default: 'phoneNumber',
			description: 'Whether to buy a certain number, or any number of an area',
		},
		{
			displayName: 'Phone Number',
			name: 'phoneNumber',
			type: 'string',
			default: '',
			required: true,
			placeholder: 'e.g. +14155238886',
			displayOptions: { show: { chooseBy: ['phoneNumber'] } },
			description: 'The phone number to buy, as Search Available returns it',
		},
		{
			displayName: 'Area Code',
			name: 'areaCode',
			type: 'string',
			default: '',
			required: true,
			placeholder: 'e.g. 415',
			displayOptions: { show: { chooseBy: ['areaCode'] } },
			description: 'The area code, in the US or Canada. Twilio chooses a number.',
		},
		simplify,
		options(numberSettings),
	],
	request: (fields) => ({
		body: {
			...(fields.text('chooseBy') === 'areaCode'
				? { AreaCode: fields.requiredText('areaCode', { format: AREA_CODE }) }
				: { PhoneNumber: fields.address('phoneNumber', 'recipient') }),
			...fields.parameters('options', settingLimits),
		},
	}),
	result: singleResult,
	simplified: simplifiedNumber,
};

const AREA_CODE = {
	pattern: /^\d{3}$/,
	problem: 'is not an area code',
	remedy: 'Use 3 digits, e.g. 415.',
};
