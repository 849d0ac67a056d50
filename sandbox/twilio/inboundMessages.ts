import { accounts } from './accounts';
import {
	askWebhook,
	targetAt,
	targetFrom,
	type InboundRequest,
	type Inquiry,
	type TwimlDocument,
} from './inboundWebhook';
import type { Media } from './media';
import { messageParameters } from './messageParameters';
import type { MessageResource } from './messageResource';
import type { Messages } from './messages';
import type { MessagingServices } from './messagingServices';
import type { PhoneNumbers } from './phoneNumbers';
import type { Senders } from './senders';
import type { TwimlElement } from './twimlDocument';
import type { Webhooks, WebhookTarget } from './webhookRequest';

/** An incoming message to an address of the account. */
export interface Text {
	from: string;
	/** A phone number, or the address of a sender such as `whatsapp:+15005550006`. */
	to: string;
	body?: string;
	/** The URLs of files. */
	media?: string[];
	/** More parameters for the webhook, or other values. */
	parameters?: Record<string, string>;
	/** How many more times the webhook gets the same request. */
	repeats?: number;
}

/** The result of an incoming message. */
export interface TextOutcome {
	message: MessageResource;
	/** The requests to webhooks, in order, with the responses. */
	requests: InboundRequest[];
	replies: MessageResource[];
}

/** The webhooks of an address. */
interface Inbox {
	serviceSid?: string;
	target?: WebhookTarget;
	fallback?: WebhookTarget;
}

/** The owner of all addresses in the sandbox, which are in US1. */
const { sid: accountSid, authTokens } = accounts.main;

const at = (url: string | null, method: string | null) => targetAt(url, method, authTokens.us1);

/** Incoming messages: the webhook, and the replies in its response. */
export class InboundMessages {
	constructor(
		private readonly webhooks: Webhooks,
		private readonly messages: Messages,
		private readonly media: Media,
		private readonly numbers: PhoneNumbers,
		private readonly services: MessagingServices,
		private readonly senders: Senders,
	) {}

	/**
	 * Adds an incoming message, and resolves when the TwiML of its webhook has been followed. Throws if
	 * `to` is not an address of the sandbox.
	 */
	async text({ from, to, body = '', media = [], ...rest }: Text): Promise<TextOutcome> {
		const inbox = this.inboxOf(to);
		if (!inbox) throw new Error(`The sandbox has no ${to}`);
		const content = { from, to, body, messaging_service_sid: inbox.serviceSid ?? null };
		const message = this.messages.receive(accountSid, content, media);
		return await this.ask(inbox, message, rest);
	}

	/** Adds an incoming message as a reply to message `sid`. Its webhook is requested in the background. */
	reply(sid: string, body: string, media: string[] = []): MessageResource {
		const answered = this.messages.all.find(sid)?.resource;
		if (!answered?.from) throw new Error(`No message ${sid} to reply to`);
		const { from: to, to: from } = answered;
		const inbox = this.inboxOf(to) ?? {};
		const content = { from, to, body, messaging_service_sid: inbox.serviceSid ?? null };
		const message = this.messages.receive(answered.account_sid, content, media);
		void this.ask(inbox, message);
		return message;
	}

	/** Requests the receiver's webhook for a message. */
	private async ask(
		{ target, fallback }: Inbox,
		message: MessageResource,
		{ parameters = {}, repeats }: Pick<Text, 'parameters' | 'repeats'> = {},
	): Promise<TextOutcome> {
		const outcome: TextOutcome = { message, requests: [], replies: [] };
		if (!target) return outcome;
		const inquiry: Inquiry = { fallback, plainText: 'Message', requests: outcome.requests };
		const asked = { ...messageParameters(message, this.media.of(message)), ...parameters };
		let document = await askWebhook(this.webhooks, inquiry, target, asked, repeats);
		while (document) {
			const next = this.follow(document, outcome);
			document = next && (await askWebhook(this.webhooks, inquiry, next, asked));
		}
		return outcome;
	}

	private inboxOf(address: string): Inbox | undefined {
		const webhook = this.senders.find(address)?.webhook;
		if (webhook) {
			return {
				target: at(webhook.callback_url, webhook.callback_method),
				fallback: at(webhook.fallback_url, webhook.fallback_method),
			};
		}
		const number = this.numbers.find(address);
		const service = this.services.withNumber(address);
		if (service && !service.use_inbound_webhook_on_number) {
			return {
				serviceSid: service.sid,
				target: at(service.inbound_request_url, service.inbound_method),
				fallback: at(service.fallback_url, service.fallback_method),
			};
		}
		// An application would override the number's own webhooks; the sandbox's applications have none.
		if (number?.sms_application_sid) return {};
		return (
			number && {
				serviceSid: service?.sid,
				target: at(number.sms_url, number.sms_method),
				fallback: at(number.sms_fallback_url, number.sms_fallback_method),
			}
		);
	}

	/** Sends the replies of a document; returns the target of a Redirect, if there is one. */
	private follow(document: TwimlDocument, outcome: TextOutcome): WebhookTarget | undefined {
		for (const verb of document.verbs) {
			const { name, text, attributes } = verb;
			if (name === 'Redirect') return targetFrom(document, text, attributes.method);
			if (name === 'Message') outcome.replies.push(this.send(document, verb, outcome.message));
		}
		return undefined;
	}

	private send(
		document: TwimlDocument,
		{ attributes, text, children }: TwimlElement,
		{ from, to, messaging_service_sid }: MessageResource,
	): MessageResource {
		const textsOf = (name: string) =>
			children.filter((child) => child.name === name).map((child) => child.text);
		const { statusCallback, action, method } = attributes;
		const url = statusCallback ?? action;
		return this.messages.send(
			'outbound-reply',
			accountSid,
			{
				from: attributes.from ?? to,
				to: attributes.to ?? from ?? '',
				body: textsOf('Body').join('') || text,
				messaging_service_sid,
			},
			textsOf('Media').map((media) => targetFrom(document, media).url),
			url === undefined ? undefined : targetFrom(document, url, method),
		);
	}
}
