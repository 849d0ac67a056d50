import type { Callbacks } from './callbacks';
import type { Clock } from './clock';
import { Collection, now } from './collection';
import type { ContentTemplates } from './contentTemplates';
import { TwilioError } from './errors';
import type { Media } from './media';
import { newMessage, type MessageResource } from './messageResource';
import type { MessagingServices } from './messagingServices';
import type { Answer, OperationRequest, Resource } from './resource';
import type { WebhookTarget } from './webhookRequest';

interface Message {
	resource: MessageResource;
	callback?: WebhookTarget;
}

/** Sender, recipient and text of a message. */
type Content = Pick<MessageResource, 'from' | 'to' | 'body' | 'messaging_service_sid'>;

interface MessageBody {
	To: string;
	From?: string;
	MessagingServiceSid?: string;
	Body?: string;
	MediaUrl?: string[];
	ContentSid?: string;
	ContentVariables?: string;
	ScheduleType?: string;
	StatusCallback?: string;
	Status?: string;
}

/** The next automatic status of a message. A scheduled message has none. */
const nextStatus: Record<string, string> = {
	accepted: 'queued',
	queued: 'sending',
	sending: 'sent',
	sent: 'delivered',
};

/** The sender of a Messaging Service without a number. */
const serviceNumber = '+15005550006';

/** Messages sent by the API, and the replies to them. */
export class Messages implements Resource {
	readonly all = new Collection<Message>();

	/** Whether a test plays the carrier: messages keep their status until `play` changes it. */
	manual = false;

	readonly handlers = {
		CreateMessage: (request: OperationRequest) => this.create(request),
		UpdateMessage: (request: OperationRequest) => this.update(request),
		CreateMessageFeedback: (request: OperationRequest) => this.takeFeedback(request),
		...this.all.handlers('Message', 'messages'),
		DeleteMessage: (request: OperationRequest) => this.remove(request),
	};

	private readonly watchers: Array<(message: MessageResource) => void> = [];

	constructor(
		private readonly clock: Clock,
		private readonly callbacks: Callbacks,
		private readonly media: Media,
		private readonly templates: ContentTemplates,
		private readonly services: MessagingServices,
	) {}

	/** Calls `watcher` with each new status of each message. */
	watch(watcher: (message: MessageResource) => void): void {
		this.watchers.push(watcher);
	}

	/** Adds an incoming message. */
	receive(accountSid: string, content: Content, mediaUrls: string[]): MessageResource {
		const resource: MessageResource = {
			...newMessage(accountSid, content.to, content.body, mediaUrls.length),
			...content,
			direction: 'inbound',
			status: 'received',
			date_sent: now(),
		};
		this.all.add({ resource });
		this.media.attach(resource, mediaUrls);
		for (const watcher of this.watchers) watcher(resource);
		return resource;
	}

	/** Sends the reply of a webhook, or a message of another product. */
	send(
		direction: 'outbound-api' | 'outbound-reply',
		accountSid: string,
		content: Content,
		mediaUrls: string[] = [],
		callback?: WebhookTarget,
	): MessageResource {
		const { to, body } = content;
		const resource: MessageResource = {
			...newMessage(accountSid, to, body, mediaUrls.length),
			...content,
			direction,
		};
		this.dispatch({ resource, callback }, mediaUrls);
		return resource;
	}

	reset(): void {
		this.all.reset();
		this.manual = false;
	}

	private create({ account, region, body }: OperationRequest): Answer {
		const {
			To,
			From,
			MessagingServiceSid,
			MediaUrl = [],
			...rest
		} = body as unknown as MessageBody;
		const { ContentSid, ContentVariables, ScheduleType, StatusCallback } = rest;
		if (!/\d|:/.test(To)) throw new TwilioError(21211, `Invalid 'To' Phone Number: ${To}`);
		if (MessagingServiceSid && !this.services.has(account, MessagingServiceSid)) {
			throw new TwilioError(21701);
		}
		const text = ContentSid
			? this.templates.fillIn(account, ContentSid, ContentVariables)
			: (rest.Body ?? '');
		if (!MediaUrl.every((url) => URL.canParse(url))) throw new TwilioError(21620);
		if (text.length > 1600) throw new TwilioError(21617);

		const resource = newMessage(account.sid, To, text, MediaUrl.length);
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
		this.dispatch(message, MediaUrl);
		return answer;
	}

	/** Moves a message to the status that the carrier causes. */
	play(sid: string, status: 'sent' | 'delivered' | 'undelivered'): void {
		const message = this.all.find(sid);
		if (!message) throw new Error(`The sandbox has no message ${sid}`);
		// Unreachable destination handset
		if (status === 'undelivered') message.resource.error_code = 30003;
		this.moveTo(message, status);
	}

	private dispatch(message: Message, mediaUrls: string[]): void {
		this.all.add(message);
		this.media.attach(message.resource, mediaUrls);
		this.advance(message);
	}

	private advance(message: Message): void {
		this.clock.afterStep(() => {
			const next = nextStatus[message.resource.status];
			if (!next || this.manual) return;
			const { messaging_service_sid: serviceSid } = message.resource;
			const number = this.services.numberIn(serviceSid) ?? serviceNumber;
			message.resource.from ??= message.resource.to.replace(/[^:]*$/, number);
			this.moveTo(message, next);
			this.advance(message);
		});
	}

	private moveTo({ resource, callback }: Message, status: string): void {
		resource.status = status;
		resource.date_updated = now();
		if (status === 'sent') resource.date_sent = now();
		for (const watcher of this.watchers) watcher(resource);
		if (!callback) return;
		this.callbacks.send(callback, {
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

	private update(request: OperationRequest): Answer {
		const message = this.all.get(request);
		const { Status, Body } = request.body as unknown as MessageBody;
		if (Body) throw new TwilioError(20001, 'Body can only be emptied');
		if (Status === 'canceled') {
			if (message.resource.status !== 'scheduled') throw new TwilioError(30409);
			this.moveTo(message, 'canceled');
		}
		if (Body === '') message.resource.body = Body;
		return { status: 200, body: message.resource };
	}

	private remove(request: OperationRequest): Answer {
		const { status } = this.all.get(request).resource;
		if (nextStatus[status] || status === 'scheduled') throw new TwilioError(20009);
		return this.all.remove(request);
	}

	/** Source: https://www.twilio.com/docs/messaging/api/message-feedback-resource */
	private takeFeedback(request: OperationRequest): Answer {
		const { sid } = this.all.get(request, request.params.MessageSid).resource;
		const body = {
			account_sid: request.account.sid,
			message_sid: sid,
			outcome: request.body.Outcome ?? 'confirmed',
			date_created: now(),
			date_updated: now(),
			uri: request.path,
		};
		return { status: 200, body };
	}
}
