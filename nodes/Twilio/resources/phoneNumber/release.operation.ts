import type { RequestOperation } from '../../engine/operation';
import { deletedResult } from '../../engine/results';
import { bySid, numberPath, phoneNumberSid } from './numberFields';

/** Source: https://www.twilio.com/docs/phone-numbers/api/incomingphonenumber-resource#delete-an-incomingphonenumber-resource */
export const release: RequestOperation = {
	option: {
		name: 'Release',
		description:
			'Release a phone number, which the account then no longer has or pays for. This cannot be undone.',
		action: 'Release a phone number',
	},
	route:
		'DELETE https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/{Sid}.json',
	description: [phoneNumberSid],
	request: (fields) => ({ path: numberPath(fields) }),
	result: bySid(deletedResult),
};
