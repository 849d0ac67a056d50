import { accounts } from './accounts';
import { isForSale, numbersInArea } from './availableNumbers';
import { Collection, newSid } from './collection';
import { TwilioError } from './errors';
import { fixedSid } from './fixedSid';
import type { Answer, OperationRequest, Resource } from './resource';

/** The numbers' SIDs. */
export const phoneNumberSids = {
	sandbox: fixedSid('PN', '1'),
	voiceOnly: fixedSid('PN', '2'),
	/** In the Messaging Service Marketing. */
	marketing: fixedSid('PN', '3'),
};

function phoneNumber(
	sid: string,
	number: string,
	name: string,
	sms: boolean,
	accountSid = accounts.main.sid,
) {
	const resource = {
		sid,
		account_sid: accountSid,
		phone_number: number,
		friendly_name: name,
		capabilities: { voice: true, sms, mms: sms, fax: false },
		address_requirements: 'none',
		address_sid: null,
		api_version: '2010-04-01',
		beta: false,
		bundle_sid: null,
		date_created: 'Thu, 01 Jan 2026 00:00:00 +0000',
		date_updated: 'Thu, 01 Jan 2026 00:00:00 +0000',
		emergency_address_sid: null,
		emergency_address_status: 'unregistered',
		emergency_status: 'Inactive',
		identity_sid: null,
		origin: 'twilio',
		sms_application_sid: '',
		sms_fallback_method: 'POST',
		sms_fallback_url: '',
		sms_method: 'POST',
		sms_url: '',
		status: 'in-use',
		status_callback: '',
		status_callback_method: 'POST',
		trunk_sid: null as string | null,
		type: 'local',
		uri: `/2010-04-01/Accounts/${accountSid}/IncomingPhoneNumbers/${sid}.json`,
		voice_application_sid: '',
		voice_caller_id_lookup: false,
		voice_fallback_method: 'POST',
		voice_fallback_url: '',
		voice_method: 'POST',
		voice_receive_mode: 'voice',
		voice_url: '',
	};
	return { resource };
}

const numbers = () => [
	phoneNumber(phoneNumberSids.sandbox, '+15005550006', 'Sandbox', true),
	phoneNumber(phoneNumberSids.voiceOnly, '+15551230000', 'Voice only', false),
	phoneNumber(phoneNumberSids.marketing, '+15005550009', 'Marketing number', true),
];

/**
 * The main account's numbers.
 * Source: https://www.twilio.com/docs/phone-numbers/api/incomingphonenumber-resource
 */
export class PhoneNumbers implements Resource {
	readonly all = new Collection(numbers);
	readonly handlers = {
		CreateIncomingPhoneNumber: (request: OperationRequest) => this.buy(request),
		UpdateIncomingPhoneNumber: (request: OperationRequest) => this.update(request),
		...this.all.handlers('IncomingPhoneNumber', 'incoming_phone_numbers'),
	};

	/** The resource of a phone number, if the sandbox has it. */
	find(number: string) {
		const found = this.all.newestFirst().find(({ resource }) => resource.phone_number === number);
		return found?.resource;
	}

	private buy(request: OperationRequest): Answer {
		const { account, body } = request;
		const sid = newSid('PN');
		// test credentials buy no real number
		if (account.test) {
			const { resource } = phoneNumber(sid, '+15005550006', 'Test', true, account.sid);
			return { status: 201, body: resource };
		}
		const inArea = numbersInArea(String(body.AreaCode));
		if (body.AreaCode && inArea.length === 0) throw new TwilioError(21452);
		const number = String(body.PhoneNumber ?? inArea.find((each) => !this.find(each)));
		if (!isForSale(number) || this.find(number)) throw new TwilioError(21422);
		const bought = phoneNumber(sid, number, number, true, account.sid);
		this.all.add(bought);
		this.update({ ...request, params: { ...request.params, Sid: sid } });
		return { status: 201, body: bought.resource };
	}

	reset(): void {
		this.all.reset();
	}

	private update(request: OperationRequest): Answer {
		const answer = this.all.update(request);
		this.all.get(request).resource.trunk_sid ||= null;
		return answer;
	}
}
