import type { CallbackTarget, Callbacks } from './callbacks';
import type { Clock } from './clock';
import { Collection, newSid, now } from './collection';
import { TwilioError } from './errors';
import type { Answer, OperationRequest, Resource } from './resource';

/** A message as the API shows it. Source: https://www.twilio.com/docs/messaging/api/message-resource */
interface MessageResource {
	sid: string;
	account_sid: string;
	messaging_service_sid: string | null;
	from: string | null;
	to: string;
	body: string;
	status: string;
	direction: 'outbound-api' | 'inbound';
	date_created: string;
	date_updated: string;
	date_sent: string | null;
	num_segments: string;
	num_media: string;
	error_code: number | null;
	error_message: string | null;
	price: string | null;
	price_unit: string | null;
	api_version: string;
	uri: string;
	subresource_uris: { media: string };
}

interface Message {
	resource: MessageResource;
	callback?: CallbackTarget;
}

interface MessageBody {
	To: string;
	From?: string;
	MessagingServiceSid?: string;
	Body?: string;
	MediaUrl?: string[];
	ScheduleType?: string;
	StatusCallback?: string;
	Status?: string;
}

/** What happens to a message by itself. A scheduled one waits. */
const nextStatus: Record<string, string> = {
	accepted: 'queued',
	queued: 'sending',
	sending: 'sent',
	sent: 'delivered',
};

/** The number a Messaging Service picks as the sender, on the receiver's channel. */
const serviceNumber = '+15005550006';

/** The messages sent through the API, and the replies to them. */
export class Messages implements Resource {
	readonly all = new Collection<Message>();

	readonly handlers = {
		CreateMessage: (request: OperationRequest) => this.create(request),
		FetchMessage: (request: OperationRequest) => this.show(this.all.get(request)),
		ListMessage: (request: OperationRequest) => this.list(request),
		UpdateMessage: (request: OperationRequest) => this.update(request),
		DeleteMessage: (request: OperationRequest) => this.all.remove(request),
	};

	constructor(
		private readonly clock: Clock,
		private readonly callbacks: Callbacks,
	) {}

	/** Takes in an inbound message, as if the receiver of message `sid` had answered it. */
	reply(sid: string, text: string): MessageResource {
		const answered = this.all.find(sid)?.resource;
		if (!answered?.from) throw new Error(`No message ${sid} to reply to`);
		const resource: MessageResource = {
			...this.draft(answered.account_sid, answered.from, text),
			from: answered.to,
			direction: 'inbound',
			status: 'received',
			date_sent: now(),
		};
		this.all.add({ resource });
		return resource;
	}

	reset(): void {
		this.all.reset();
	}

	private draft(accountSid: string, to: string, body: string, media = 0): MessageResource {
		const sid = newSid(media > 0 ? 'MM' : 'SM');
		const uri = `/2010-04-01/Accounts/${accountSid}/Messages/${sid}`;
		return {
			sid,
			account_sid: accountSid,
			messaging_service_sid: null,
			from: null,
			to,
			body,
			status: 'queued',
			direction: 'outbound-api',
			date_created: now(),
			date_updated: now(),
			date_sent: null,
			num_segments: '1',
			num_media: String(media),
			error_code: null,
			error_message: null,
			price: null,
			price_unit: 'USD',
			api_version: '2010-04-01',
			uri: `${uri}.json`,
			subresource_uris: { media: `${uri}/Media.json` },
		};
	}

	private create({ account, region, body }: OperationRequest): Answer {
		const { To, From, MessagingServiceSid, Body = '', ...rest } = body as unknown as MessageBody;
		const { MediaUrl, ScheduleType, StatusCallback } = rest;
		if (Body.length > 1600) throw new TwilioError(21617);
		if (!/\d|:/.test(To)) throw new TwilioError(21211, `Invalid 'To' Phone Number: ${To}`);

		const resource = this.draft(account.sid, To, Body, MediaUrl?.length);
		resource.from = From ?? null;
		if (MessagingServiceSid) {
			resource.messaging_service_sid = MessagingServiceSid;
			resource.status = ScheduleType ? 'scheduled' : 'accepted';
		}
		const answer = { status: 201, body: { ...resource } };
		// Test credentials send nothing.
		if (account.test) return answer;

		const authToken = account.authTokens[region] ?? account.authTokens.us1;
		const message: Message = {
			resource,
			callback: StatusCallback ? { url: StatusCallback, authToken } : undefined,
		};
		this.all.add(message);
		this.advance(message);
		return answer;
	}

	private advance(message: Message): void {
		this.clock.afterStep(() => {
			const next = nextStatus[message.resource.status];
			if (!next) return;
			message.resource.from ??= message.resource.to.replace(/[^:]*$/, serviceNumber);
			this.moveTo(message, next);
			this.advance(message);
		});
	}

	private moveTo({ resource, callback }: Message, status: string): void {
		resource.status = status;
		resource.date_updated = now();
		if (status === 'sent') resource.date_sent = now();
		if (!callback) return;
		void this.callbacks.send(callback, {
			MessageSid: resource.sid,
			SmsSid: resource.sid,
			MessageStatus: status,
			SmsStatus: status,
			AccountSid: resource.account_sid,
			From: resource.from ?? '',
			To: resource.to,
			ApiVersion: resource.api_version,
			...(resource.messaging_service_sid && {
				MessagingServiceSid: resource.messaging_service_sid,
			}),
		});
	}

	private list(request: OperationRequest): Answer {
		const { To, From, DateSent, 'DateSent<': until, 'DateSent>': since } = request.query;
		return this.all.page('messages', request, ({ resource }) => {
			const sent = new Date(resource.date_sent ?? resource.date_created);
			return (
				(!To || resource.to === To) &&
				(!From || resource.from === From) &&
				(!DateSent || sent.toISOString().startsWith(DateSent.slice(0, 10))) &&
				(!until || sent <= new Date(until)) &&
				(!since || sent >= new Date(since))
			);
		});
	}

	private update(request: OperationRequest): Answer {
		const message = this.all.get(request);
		const { Status, Body } = request.body as unknown as MessageBody;
		if (Status === 'canceled') {
			if (message.resource.status !== 'scheduled') throw new TwilioError(30409);
			this.moveTo(message, 'canceled');
		}
		if (Body !== undefined) message.resource.body = Body;
		return this.show(message);
	}

	private show({ resource }: Message): Answer {
		return { status: 200, body: resource };
	}
}
