import { send } from '../../transport/send';
import { emptied, underTwiliosNames } from './formSettings';
import type { Receiver } from './receiver';

const RESOURCE =
	'https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/{Sid}.json';

/**
 * A phone number of the account.
 * Source: https://www.twilio.com/docs/phone-numbers/api/incomingphonenumber-resource
 */
const phoneNumber: Omit<Receiver, 'slots'> = {
	field: 'phoneNumberSid',
	noun: 'phone number',
	async read(caller, Sid) {
		return underTwiliosNames(await send(caller, `GET ${RESOURCE}`, { path: { Sid } }));
	},
	async write(caller, Sid, changes) {
		await send(caller, `POST ${RESOURCE}`, { path: { Sid }, body: emptied(changes) });
	},
};

export const messagesOfNumber: Receiver = {
	...phoneNumber,
	slots: {
		webhook: { url: 'SmsUrl', method: 'SmsMethod', overruledBy: ['SmsApplicationSid'] },
		fallback: { url: 'SmsFallbackUrl', method: 'SmsFallbackMethod' },
	},
};

export const callsOfNumber: Receiver = {
	...phoneNumber,
	slots: {
		webhook: {
			url: 'VoiceUrl',
			method: 'VoiceMethod',
			overruledBy: ['VoiceApplicationSid', 'TrunkSid'],
		},
		fallback: { url: 'VoiceFallbackUrl', method: 'VoiceFallbackMethod' },
		status: { url: 'StatusCallback', method: 'StatusCallbackMethod' },
	},
};
