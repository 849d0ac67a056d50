import { accounts, type Account } from './accounts';
import { Collection } from './collection';
import { fixedSid } from './fixedSid';
import type { Resource } from './resource';

function service(sid: string, name: string) {
	const url = `https://messaging.twilio.com/v1/Services/${sid}`;
	const resource = {
		sid,
		account_sid: accounts.main.sid,
		friendly_name: name,
		date_created: '2026-01-01T00:00:00Z',
		date_updated: '2026-01-01T00:00:00Z',
		inbound_request_url: null,
		inbound_method: 'POST',
		fallback_url: null,
		fallback_method: 'POST',
		status_callback: null,
		sticky_sender: true,
		mms_converter: true,
		smart_encoding: true,
		scan_message_content: 'inherit',
		fallback_to_long_code: true,
		area_code_geomatch: true,
		synchronous_validation: false,
		validity_period: 36000,
		url,
		links: {
			phone_numbers: `${url}/PhoneNumbers`,
			short_codes: `${url}/ShortCodes`,
			alpha_senders: `${url}/AlphaSenders`,
		},
		usecase: 'undeclared',
		us_app_to_person_registered: false,
		use_inbound_webhook_on_number: false,
	};
	return { resource };
}

const services = () => [
	service(fixedSid('MG', '0'), 'Notifications'),
	service(fixedSid('MG', '1'), 'Marketing'),
];

/** The main account's. Source: https://www.twilio.com/docs/messaging/api/service-resource */
export class MessagingServices implements Resource {
	readonly spec = 'messaging_v1';
	private readonly all = new Collection(services);
	readonly handlers = this.all.handlers('Service', 'services');

	/** Whether the account has this service. */
	has(account: Account, sid: string): boolean {
		return this.all.find(sid)?.resource.account_sid === account.sid;
	}

	reset(): void {
		this.all.reset();
	}
}
