import { accounts, type Account } from './accounts';
import { Collection } from './collection';
import { fixedSid } from './fixedSid';
import { phoneNumberSids } from './phoneNumbers';
import type { Answer, OperationRequest, Resource } from './resource';

/** The services' SIDs. */
export const serviceSids = {
	notifications: fixedSid('MG', '0'),
	marketing: fixedSid('MG', '1'),
};

function service(sid: string, name: string) {
	const url = `https://messaging.twilio.com/v1/Services/${sid}`;
	const resource = {
		sid,
		account_sid: accounts.main.sid,
		friendly_name: name,
		date_created: '2026-01-01T00:00:00Z',
		date_updated: '2026-01-01T00:00:00Z',
		inbound_request_url: null as string | null,
		inbound_method: 'POST',
		fallback_url: null as string | null,
		fallback_method: 'POST',
		status_callback: null as string | null,
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
	service(serviceSids.notifications, 'Notifications'),
	service(serviceSids.marketing, 'Marketing'),
];

function member(serviceSid: string, sid: string, number: string) {
	const resource = {
		sid,
		account_sid: accounts.main.sid,
		service_sid: serviceSid,
		phone_number: number,
		country_code: 'US',
		capabilities: ['MMS', 'SMS', 'Voice'],
		date_created: '2026-01-01T00:00:00Z',
		date_updated: '2026-01-01T00:00:00Z',
		url: `https://messaging.twilio.com/v1/Services/${serviceSid}/PhoneNumbers/${sid}`,
	};
	return { resource };
}

const members = () => [member(serviceSids.marketing, phoneNumberSids.marketing, '+15005550009')];

/**
 * The main account's Messaging Services, with their numbers. Sources:
 * https://www.twilio.com/docs/messaging/api/service-resource and
 * https://www.twilio.com/docs/messaging/api/phonenumber-resource
 */
export class MessagingServices implements Resource {
	readonly spec = 'messaging_v1';
	readonly all = new Collection(services);
	private readonly members = new Collection(members);
	readonly handlers = {
		...this.all.handlers('Service', 'services'),
		UpdateService: (request: OperationRequest) => this.update(request),
		...this.members.handlers('PhoneNumber', 'phone_numbers'),
	};

	/** Whether the account has this service. */
	has(account: Account, sid: string): boolean {
		return this.all.find(sid)?.resource.account_sid === account.sid;
	}

	/** The service a phone number is in, if any. */
	withNumber(number: string) {
		const found = this.members
			.newestFirst()
			.find(({ resource }) => resource.phone_number === number);
		return found && this.all.find(found.resource.service_sid)?.resource;
	}

	/** A number of a service, if it has one. */
	numberIn(serviceSid: string | null): string | undefined {
		const found = this.members
			.newestFirst()
			.find(({ resource }) => resource.service_sid === serviceSid);
		return found?.resource.phone_number;
	}

	reset(): void {
		this.all.reset();
		this.members.reset();
	}

	private update(request: OperationRequest): Answer {
		const answer = this.all.update(request);
		const { resource } = this.all.get(request);
		resource.inbound_request_url ||= null;
		resource.fallback_url ||= null;
		resource.status_callback ||= null;
		return answer;
	}
}
