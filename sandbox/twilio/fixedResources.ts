import { accounts } from './accounts';
import { Collection } from './collection';
import { fixedSid } from './fixedSid';
import type { Resource } from './resource';

/** The fields of all fixed resources. */
function common(folder: string, sid: string, name: string) {
	const { sid: accountSid } = accounts.main;
	return {
		sid,
		account_sid: accountSid,
		friendly_name: name,
		date_created: 'Thu, 01 Jan 2026 00:00:00 +0000',
		date_updated: 'Thu, 01 Jan 2026 00:00:00 +0000',
		uri: `/2010-04-01/Accounts/${accountSid}/${folder}/${sid}.json`,
	};
}

const smsWebhook = {
	api_version: '2010-04-01',
	sms_fallback_method: 'POST',
	sms_fallback_url: null,
	sms_method: 'POST',
	sms_url: null,
};

const application = (hexDigit: string, name: string) => ({
	...common('Applications', fixedSid('AP', hexDigit), name),
	...smsWebhook,
	message_status_callback: null,
	public_application_connect_enabled: false,
	sms_status_callback: null,
	status_callback: null,
	status_callback_method: 'POST',
	voice_caller_id_lookup: false,
	voice_fallback_method: 'POST',
	voice_fallback_url: null,
	voice_method: 'POST',
	voice_url: 'https://example.com/voice',
});

const shortCode = {
	...common('SMS/ShortCodes', fixedSid('SC', '1'), '55555'),
	...smsWebhook,
	short_code: '55555',
};

const callerId = {
	...common('OutgoingCallerIds', fixedSid('PN', '9'), 'Office'),
	phone_number: '+15558675310',
};

function fixed(
	operation: string,
	name: string,
	resources: Array<ReturnType<typeof common>>,
): Resource {
	const all = new Collection(() => resources.map((resource) => ({ resource })));
	return { handlers: all.handlers(operation, name), reset: () => all.reset() };
}

/**
 * The main account's resources that exist from the start and never change. Sources:
 * https://www.twilio.com/docs/usage/api/applications,
 * https://www.twilio.com/docs/sms/api/short-code-resource and
 * https://www.twilio.com/docs/voice/api/outgoing-caller-ids
 */
export const fixedResources = () => [
	fixed('Application', 'applications', [application('1', 'Hotline'), application('2', 'Survey')]),
	fixed('ShortCode', 'short_codes', [shortCode]),
	fixed('OutgoingCallerId', 'outgoing_caller_ids', [callerId]),
];
