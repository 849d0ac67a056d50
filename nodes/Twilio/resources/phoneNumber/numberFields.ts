import type { IDataObject, INodeProperties } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';

import { sidLocator } from '../../descriptions/sidLocator';
import type { FieldReader } from '../../engine/fieldReader';
import { hasCapability, phoneNumbers } from '../../engine/phoneNumbers';
import type { Result } from '../../engine/results';
import { searchLists } from '../../engine/searchLists';
import { sidIn } from '../../engine/values/formats';
import { sendRequest } from '../../transport/sendRequest';
import { isPhoneNumber, normalizeAddress } from '../../twilio/address';
import type { Route } from '../../twilio/route';

export const NUMBERS: Route =
	'GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers.json';

const locator = sidLocator('searchNumbers', ['PN']);

export const phoneNumberSid: INodeProperties = {
	displayName: 'Phone Number',
	name: 'phoneNumberSid',
	required: true,
	description: 'A phone number of the account, by its SID or the number itself',
	...locator,
	modes: [
		...locator.modes!,
		{
			displayName: 'Number',
			name: 'number',
			type: 'string',
			placeholder: 'e.g. +14155238886',
		},
	],
};

/** The entered SID or phone number. For a phone number, `bySid` finds the SID. */
export function numberPath(fields: FieldReader): { Sid: string } {
	const entered = sidIn(fields.requiredText('phoneNumberSid').trim(), 'PN');
	const number = normalizeAddress(entered, 'recipient') ?? '';
	return { Sid: isPhoneNumber(number) ? number : fields.sid('phoneNumberSid', 'PN') };
}

/** Makes a result for requests by SID accept phone numbers too: it first finds the SID of the number. */
export const bySid =
	(result: Result): Result =>
	(request) => {
		const run = result(request);
		const { client, values } = request;
		const Sid = values.path!.Sid!;
		if (Sid.startsWith('PN')) return run;
		return async () => {
			const query = { PhoneNumber: Sid, PageSize: 1 };
			const { incoming_phone_numbers: found } = await sendRequest(client, NUMBERS, { query });
			const [number] = found as IDataObject[];
			if (number?.phone_number === `+${Sid.replace(/^\+/, '')}`) {
				const path = { ...values.path, Sid: String(number.sid) };
				return await result({ ...request, values: { ...values, path } })();
			}
			throw new NodeOperationError(
				client.context.getNode(),
				`"Phone Number" is not a number of this account: ${Sid}`,
				{ description: 'Choose it from the list, or check the account of the credential.' },
			);
		};
	};

/** The fields that Simplify keeps. */
export const simplifiedNumber = [
	'sid',
	'phone_number',
	'friendly_name',
	'status',
	'type',
	'origin',
	'beta',
	'capabilities',
	'sms_url',
	'sms_method',
	'sms_fallback_url',
	'sms_fallback_method',
	'sms_application_sid',
	'voice_url',
	'voice_method',
	'voice_fallback_url',
	'voice_fallback_method',
	'voice_application_sid',
	'voice_caller_id_lookup',
	'voice_receive_mode',
	'status_callback',
	'status_callback_method',
	'trunk_sid',
	'address_sid',
	'address_requirements',
	'bundle_sid',
	'identity_sid',
	'emergency_status',
	'emergency_address_sid',
	'emergency_address_status',
	'date_created',
];

export const searchNumbers = searchLists(
	phoneNumbers(({ sid, phone_number, friendly_name, capabilities }) => {
		const can = (['sms', 'voice'] as const).filter((each) => hasCapability(capabilities, each));
		return { name: `${phone_number} (${friendly_name}), ${can.join(' and ')}`, value: String(sid) };
	}),
);

export const searchCountries = searchLists({
	route: 'GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers.json',
	entry: ({ country, country_code }) => ({
		name: `${country} (${country_code})`,
		value: String(country_code),
	}),
});
