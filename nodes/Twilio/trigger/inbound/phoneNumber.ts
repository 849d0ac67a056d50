import { formSettings } from './formSettings';
import type { Receiver } from './receiver';

/**
 * A phone number of the account.
 * Source: https://www.twilio.com/docs/phone-numbers/api/incomingphonenumber-resource
 */
const phoneNumber: Omit<Receiver, 'slots'> = {
	noun: 'phone number',
	...formSettings(
		'https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/{Sid}.json',
	),
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
