import { accountResource } from './accountResource';
import { authenticate } from './authentication';
import { authorize } from './authorization';
import { AvailableNumbers } from './availableNumbers';
import { Callbacks } from './callbacks';
import { Calls } from './calls';
import { Clock } from './clock';
import { Conferences } from './conferences';
import { misfits, refusal } from './conformity';
import { ContentTemplates } from './contentTemplates';
import { ConversationMessages } from './conversationMessages';
import { ConversationParticipants } from './conversationParticipants';
import { Conversations } from './conversations';
import { ConversationWebhooks } from './conversationWebhooks';
import { TwilioError } from './errors';
import { Events } from './events';
import { eventTypes } from './eventTypes';
import { Faults } from './faults';
import { fixedResources } from './fixedResources';
import { isMediaHost, parseHost } from './hosts';
import { PhoneCalls } from './phoneCalls';
import { InboundMessages } from './inboundMessages';
import { LiveControls } from './liveControls';
import { Lookups } from './lookups';
import { checkMagicNumbers } from './magicNumbers';
import { Media } from './media';
import { Messages } from './messages';
import { MessagingServices } from './messagingServices';
import { callSummaryEvent, messageEvent } from './ownEvents';
import { Participants } from './participants';
import { PhoneNumbers } from './phoneNumbers';
import { Queues } from './queues';
import { Recordings } from './recordings';
import type { Answer, Handler, Resource, SeenRequest } from './resource';
import { Senders } from './senders';
import { Sinks } from './sinks';
import { pathParameters, type Route } from './specs';
import { Subscriptions } from './subscriptions';
import { Transcriptions } from './transcriptions';
import { Verifications, VerifyServices } from './verifications';
import { Webhooks } from './webhookRequest';

/** A request that does not fit Twilio's OpenAPI files. */
export interface Violation {
	method: string;
	host: string;
	path: string;
	/** The operationId, empty for an unknown path. */
	operation: string;
	problem: string;
}

/** Twilio's API without HTTP: requests, state and responses. */
export class TwilioApi {
	readonly requests: SeenRequest[] = [];
	readonly violations: Violation[] = [];
	readonly faults = new Faults();
	readonly callbacks: Callbacks;
	readonly media = new Media();
	readonly phoneNumbers = new PhoneNumbers();
	readonly services = new MessagingServices();
	readonly senders = new Senders();
	readonly verifyServices = new VerifyServices();
	readonly verifications = new Verifications(this.verifyServices);
	readonly sinks = new Sinks();
	readonly subscriptions = new Subscriptions(this.sinks);
	readonly messages: Messages;
	readonly inboundMessages: InboundMessages;
	readonly calls: Calls;
	readonly phoneCalls: PhoneCalls;
	readonly recordings: Recordings;
	readonly queues: Queues;
	readonly events: Events;
	readonly conversations = new Conversations();
	private readonly clock: Clock;
	private readonly webhooks: Webhooks;
	private readonly resources: Resource[];
	/** By OpenAPI file and operationId, which is unique in one file only. */
	private readonly handlers = new Map<string, Handler>();

	/**
	 * `stepMs`: the time between two statuses of a message or call. `webhookTimeoutMs`: the maximum time
	 * for the response of a webhook.
	 */
	constructor(stepMs: number, webhookTimeoutMs: number) {
		this.clock = new Clock(stepMs);
		this.webhooks = new Webhooks(webhookTimeoutMs);
		this.callbacks = new Callbacks(this.webhooks);
		const templates = new ContentTemplates();
		this.messages = new Messages(this.clock, this.callbacks, this.media, templates, this.services);
		this.inboundMessages = new InboundMessages(
			this.webhooks,
			this.messages,
			this.media,
			this.phoneNumbers,
			this.services,
			this.senders,
		);
		const conversationParticipants = new ConversationParticipants(
			this.conversations,
			this.phoneNumbers,
			this.senders,
		);
		const conversationWebhooks = new ConversationWebhooks(this.conversations);
		this.calls = new Calls(this.clock, this.callbacks);
		const transcriptions = new Transcriptions();
		this.recordings = new Recordings(this.calls, this.callbacks, transcriptions);
		this.queues = new Queues(this.calls);
		this.phoneCalls = new PhoneCalls(
			{ webhooks: this.webhooks, calls: this.calls, queues: this.queues },
			this.callbacks,
			this.phoneNumbers,
			this.recordings,
		);
		const conferences = new Conferences(this.calls, this.callbacks);
		this.events = new Events(this.webhooks, this.clock, this.sinks, this.subscriptions);
		this.resources = [
			accountResource,
			this.messages,
			this.media,
			templates,
			this.services,
			this.phoneNumbers,
			new AvailableNumbers(this.phoneNumbers),
			new Lookups(),
			this.verifyServices,
			this.verifications,
			this.senders,
			...fixedResources(),
			this.calls,
			this.recordings,
			transcriptions,
			this.queues,
			conferences,
			new Participants(this.calls, conferences),
			new LiveControls(this.calls),
			eventTypes,
			this.sinks,
			this.subscriptions,
			this.conversations,
			conversationParticipants,
			conversationWebhooks,
			new ConversationMessages(
				this.conversations,
				conversationParticipants,
				conversationWebhooks,
				this.callbacks,
				this.messages,
				this.media,
			),
		];
		this.messages.watch((message) => {
			void this.events.publish([messageEvent(message)], { accountSid: message.account_sid });
		});
		this.calls.watch(({ resource: call }) => {
			if (!call.end_time) return;
			void this.events.publish([callSummaryEvent(call)], { accountSid: call.account_sid });
		});
		for (const { spec = 'api_v2010', handlers } of this.resources) {
			for (const [operationId, handler] of Object.entries(handlers)) {
				this.handlers.set(`${spec} ${operationId}`, handler);
			}
		}
	}

	/** Handles a request. Throws a TwilioError if Twilio would refuse it. */
	answer(
		request: SeenRequest,
		authorization: string | undefined,
		route: Route | undefined,
	): Answer {
		const { host, path, query, headers } = request;
		if (isMediaHost(host)) return this.serveMedia(request, authorization);
		const place = parseHost(host);
		if (!place) return this.unknown(request, 'unknown host');
		const { product, region } = place;
		const client = authenticate(authorization, region);
		const account = authorize(client, product, path, route?.operation);
		if (!route) return this.unknown(request, 'unknown path');
		if (product === 'events' && region !== 'us1') {
			return this.unknown(request, 'Event Streams is in US1 only');
		}

		const { spec, operation } = route;
		const { operationId } = operation;
		const body = { ...request.body };
		// The 2010 API ignores parameters it does not know.
		this.check(route, { ...request, body }, product === 'api');
		if (client.account.test) checkMagicNumbers(operationId, body);

		const params = pathParameters(operation.path, path);
		const handler = this.handlers.get(`${spec.name} ${operationId}`);
		const answer = handler
			? handler({ account, region, host, path, params, query, headers, body })
			: spec.mock(operation);
		request.carriedOut = true;
		return answer;
	}

	/** Deletes all requests and violations, and resets all parts of the sandbox. */
	reset(): void {
		this.requests.length = 0;
		this.violations.length = 0;
		for (const part of [
			this.clock,
			this.webhooks,
			this.callbacks,
			this.events,
			this.phoneCalls,
			this.faults,
			...this.resources,
		]) {
			part.reset?.();
		}
	}

	/** The media host is not Twilio's API, so it must not get the credential. */
	private serveMedia(request: SeenRequest, authorization: string | undefined): Answer {
		if (authorization !== undefined) {
			this.record(request, '', `credential sent to ${request.host}`);
			throw new TwilioError(20001, 'Only one auth mechanism allowed');
		}
		const answer = this.media.serve(request.path);
		request.carriedOut = true;
		return answer;
	}

	private unknown(request: SeenRequest, problem: string): never {
		this.record(request, '', problem);
		throw new TwilioError(20404);
	}

	/** Records all deviations from the OpenAPI file, and throws the error for the most serious one. */
	private check({ spec, operation }: Route, request: SeenRequest, ignoreUnknown: boolean): void {
		const { operationId } = operation;
		const found = misfits(spec, operation, request);
		for (const { problem } of found) this.record(request, operationId, problem);
		const worst = found.find(({ kind }) => !(ignoreUnknown && kind === 'unknown'));
		if (worst) throw refusal(operationId, worst);
	}

	private record({ method, host, path }: SeenRequest, operation: string, problem: string): void {
		this.violations.push({ method, host, path, operation, problem });
	}
}
