import { accounts } from './accounts';
import { Collection } from './collection';
import { fixedSid } from './fixedSid';
import type { Answer, OperationRequest, Resource } from './resource';

/** The senders' SIDs. */
export const senderSids = {
	whatsApp: fixedSid('XE', '1'),
	rcs: fixedSid('XE', '2'),
};

interface Webhook {
	callback_url: string | null;
	callback_method: string | null;
	fallback_url: string | null;
	fallback_method: string | null;
	status_callback_url: string | null;
	status_callback_method: string | null;
}

function sender(sid: string, address: string, name: string) {
	const webhook: Webhook = {
		callback_url: null,
		callback_method: 'POST',
		fallback_url: null,
		fallback_method: 'POST',
		status_callback_url: null,
		status_callback_method: 'POST',
	};
	const resource = {
		sid,
		status: 'ONLINE',
		sender_id: address,
		friendly_name: null,
		configuration: null,
		webhook,
		profile: { name },
		properties: null,
		offline_reasons: null,
		compliance: null,
		url: `https://messaging.twilio.com/v2/Channels/Senders/${sid}`,
	};
	return { resource, accountSid: accounts.main.sid };
}

const senders = () => [
	sender(senderSids.whatsApp, 'whatsapp:+15005550006', 'Sandbox on WhatsApp'),
	sender(senderSids.rcs, 'rcs:sandbox_agent', 'Sandbox on RCS'),
];

/** The main account's senders on channels. Source: https://www.twilio.com/docs/whatsapp/api/senders */
export class Senders implements Resource {
	readonly spec = 'messaging_v2';
	readonly all = new Collection(senders);
	readonly handlers = {
		...this.all.handlers('ChannelsSender', 'senders'),
		ListChannelsSender: (request: OperationRequest) => this.list(request),
		UpdateChannelsSender: (request: OperationRequest) => this.update(request),
	};

	/** The resource of the sender with this address, if the sandbox has it. */
	find(address: string) {
		const found = this.all.newestFirst().find(({ resource }) => resource.sender_id === address);
		return found?.resource;
	}

	reset(): void {
		this.all.reset();
	}

	private list(request: OperationRequest): Answer {
		const { Channel } = request.query;
		return this.all.page('senders', request, ({ resource }) =>
			resource.sender_id.startsWith(`${Channel}:`),
		);
	}

	/** Updates a sender. Webhook fields that the body does not contain are kept. */
	private update(request: OperationRequest): Answer {
		const { webhook } = this.all.get(request).resource;
		const body = { ...request.body, webhook: { ...webhook, ...(request.body.webhook as object) } };
		return { ...this.all.update({ ...request, body }), status: 202 };
	}
}
