import { callParameters } from './callParameters';
import type { Call, Calls } from './calls';
import { heardIn } from './heard';
import {
	askWebhook,
	targetFrom,
	type InboundRequest,
	type Inquiry,
	type TwimlDocument,
} from './inboundWebhook';
import type { Queues } from './queues';
import type { TwimlElement } from './twimlDocument';
import type { Webhooks, WebhookTarget } from './webhookRequest';

/** The parts of the sandbox that a call uses. */
export interface CallParts {
	webhooks: Webhooks;
	calls: Calls;
	queues: Queues;
}

/** A verb that waits for input, and its document. */
interface Waiting {
	verb: TwimlElement;
	document: TwimlDocument;
}

const waitingVerbs = ['Connect', 'Gather', 'Record', 'Dial', 'Enqueue'];

/** One call, which follows TwiML. Source: https://www.twilio.com/docs/voice/twiml */
export class CallSession {
	/** All requests to webhooks, in order. */
	readonly requests: InboundRequest[] = [];
	waiting?: Waiting;
	/** Resolves when the first document of an outgoing call has been followed. */
	begun?: Promise<void>;
	/** The remaining verbs of the current document. */
	private ahead: TwimlElement[] = [];
	private readonly inquiry: Inquiry;

	/** `parameters`: added to each request. */
	constructor(
		readonly call: Call,
		private readonly parts: CallParts,
		private readonly parameters: Record<string, string>,
		fallback: WebhookTarget | undefined,
	) {
		this.inquiry = { fallback, plainText: 'Say', requests: this.requests };
	}

	/** Requests `target` with the parameters `news`, and follows its TwiML until the call waits or ends. */
	async goTo(target: WebhookTarget, news: Record<string, string> = {}): Promise<void> {
		const { call, parts } = this;
		const asked = { ...callParameters(call.resource), ...this.parameters, ...news };
		const document = await askWebhook(parts.webhooks, this.inquiry, target, asked);
		if (call.resource.end_time) return;
		// A call that is rejected immediately is never answered.
		if (call.resource.status === 'ringing' && document?.verbs[0]?.name !== 'Reject') {
			parts.calls.moveTo(call, 'in-progress');
		}
		if (document) return await this.follow(document);
		call.heard.push('application error');
		parts.calls.end(call);
	}

	/** Follows a document until the call waits or ends. */
	async follow(document: TwimlDocument): Promise<void> {
		this.ahead = [...document.verbs];
		await this.goOn(document);
	}

	/** The input has arrived: requests the verb's action, or continues with the next verb if it has none. */
	async resume(news: Record<string, string>): Promise<void> {
		if (!this.waiting) return;
		const { verb, document } = this.waiting;
		const { action, method } = verb.attributes;
		this.waiting = undefined;
		// A Gather or Record without an action requests the URL of its own document.
		const asksAgain = ['Gather', 'Record'].includes(verb.name);
		if (!action && !asksAgain) return await this.goOn(document);
		await this.goTo(targetFrom(document, action ?? '', method), news);
	}

	/** No input has arrived: continues with the next verb. */
	async skip(): Promise<void> {
		if (!this.waiting) return;
		const { document } = this.waiting;
		this.waiting = undefined;
		await this.goOn(document);
	}

	private async goOn(document: TwimlDocument): Promise<void> {
		const { call, parts } = this;
		for (let verb = this.ahead.shift(); verb; verb = this.ahead.shift()) {
			const { name, text, attributes } = verb;
			call.heard.push(...heardIn(verb));
			if (name === 'Enqueue') parts.queues.enqueueAt(text, call);
			if (waitingVerbs.includes(name)) {
				this.waiting = { verb, document };
				return;
			}
			if (name === 'Redirect') {
				return await this.goTo(targetFrom(document, text, attributes.method));
			}
			if (name === 'Reject') return parts.calls.moveTo(call, 'busy');
			if (name === 'Hangup') break;
		}
		parts.calls.end(call);
	}
}
