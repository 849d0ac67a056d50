import { simplify } from '../../descriptions/simplify';
import type { RequestOperation } from '../../engine/operation';
import { singleResult } from '../../engine/results';
import { bySid, numberPath, phoneNumberSid, simplifiedNumber } from './numberFields';

/** Source: https://www.twilio.com/docs/phone-numbers/api/incomingphonenumber-resource#fetch-an-incomingphonenumber-resource */
export const get: RequestOperation = {
	option: {
		name: 'Get',
		description: 'Get one phone number of the account and its settings',
		action: 'Get a phone number',
	},
	route:
		'GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/{Sid}.json',
	description: [phoneNumberSid, simplify],
	request: (fields) => ({ path: numberPath(fields) }),
	result: bySid(singleResult),
	simplified: simplifiedNumber,
};
