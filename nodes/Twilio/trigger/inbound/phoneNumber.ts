import { formSettings } from './formSettings';
import type { WebhookOwner } from './webhookOwner';

/**
 * A phone number of the account.
 * Source: https://www.twilio.com/docs/phone-numbers/api/incomingphonenumber-resource
 */
const phoneNumber: Omit<WebhookOwner, 'webhooks'> = {
	noun: 'phone number',
	...formSettings(
		'https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/{Sid}.json',
	),
};

export const messagesOfNumber: WebhookOwner = {
	...phoneNumber,
	webhooks: {
		webhook: { url: 'SmsUrl', method: 'SmsMethod', overriddenBy: ['SmsApplicationSid'] },
		fallback: { url: 'SmsFallbackUrl', method: 'SmsFallbackMethod' },
	},
};

export const callsOfNumber: WebhookOwner = {
	...phoneNumber,
	webhooks: {
		webhook: {
			url: 'VoiceUrl',
			method: 'VoiceMethod',
			overriddenBy: ['VoiceApplicationSid', 'TrunkSid'],
		},
		fallback: { url: 'VoiceFallbackUrl', method: 'VoiceFallbackMethod' },
		status: { url: 'StatusCallback', method: 'StatusCallbackMethod' },
	},
};
