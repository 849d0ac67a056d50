import { updateFields } from '../../descriptions/collections';
import { simplify } from '../../descriptions/simplify';
import type { RequestOperation } from '../../engine/operation';
import { singleResult } from '../../engine/results';
import { bySid, numberPath, phoneNumberSid, simplifiedNumber } from './numberFields';
import { numberSettings, settingLimits } from './settings';

/** Source: https://www.twilio.com/docs/phone-numbers/api/incomingphonenumber-resource#update-an-incomingphonenumber-resource */
export const update: RequestOperation = {
	option: {
		name: 'Update',
		description: 'Change the settings of a phone number. An empty value clears the field.',
		action: 'Update a phone number',
	},
	route:
		'POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/{Sid}.json',
	description: [phoneNumberSid, updateFields(numberSettings), simplify],
	request: (fields) => ({
		path: numberPath(fields),
		body: fields.requiredParameters('updateFields', settingLimits),
	}),
	result: bySid(singleResult),
	simplified: simplifiedNumber,
};
