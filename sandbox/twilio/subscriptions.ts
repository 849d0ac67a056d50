import { Collection, isoNow, newSid } from './collection';
import { TwilioError } from './errors';
import { isSubscribable } from './eventTypes';
import { page } from './paging';
import type { Answer, OperationRequest, Resource } from './resource';
import { eventStreamsLimit, type Sink, type Sinks } from './sinks';

/** A subscription as the API shows it. Source: https://www.twilio.com/docs/events/event-streams/subscription */
interface SubscriptionResource {
	sid: string;
	account_sid: string;
	description: string;
	sink_sid: string;
	date_created: string;
	date_updated: string;
	url: string;
	links: { subscribed_events: string };
}

interface Subscription {
	resource: SubscriptionResource;
	/** Each event type, with the version of its schema. */
	types: Map<string, number>;
}

/** One of `Types`, which each are JSON. */
function readType(json: unknown): [string, number] {
	try {
		const { type, schema_version = 1 } = JSON.parse(String(json));
		if (isSubscribable(type)) return [type, schema_version];
	} catch {
		// Invalid JSON gets the same error as wrong JSON.
	}
	throw new TwilioError(20001, `Invalid parameter: Types ${String(json)}`);
}

/** The event types of each sink. */
export class Subscriptions implements Resource {
	readonly spec = 'events_v1';
	readonly all = new Collection<Subscription>();
	readonly handlers = {
		...this.all.handlers('Subscription', 'subscriptions'),
		CreateSubscription: (request: OperationRequest) => this.create(request),
		UpdateSubscription: (request: OperationRequest) => this.all.update(request),
		DeleteSubscription: (request: OperationRequest) => this.remove(request),
		ListSubscribedEvent: (request: OperationRequest) => this.listTypes(request),
		CreateSubscribedEvent: (request: OperationRequest) => this.addType(request),
		DeleteSubscribedEvent: (request: OperationRequest) => this.removeType(request),
	};

	constructor(private readonly sinks: Sinks) {}

	/** Whether events of a type go to a sink. */
	wants({ subscriptions }: Sink, type: string): boolean {
		return [...subscriptions].some((sid) => this.all.find(sid)?.types.has(type));
	}

	reset(): void {
		this.all.reset();
	}

	private create(request: OperationRequest): Answer {
		const { account, body } = request;
		const { subscriptions } = this.sinks.all.get(request, String(body.SinkSid));
		const taken = this.all
			.newestFirst()
			.filter(({ resource }) => resource.account_sid === account.sid);
		if (taken.length >= eventStreamsLimit) throw new TwilioError(91003);
		const types = new Map((body.Types as unknown[]).map(readType));
		const sid = newSid('DF');
		const url = `https://events.twilio.com/v1/Subscriptions/${sid}`;
		const resource: SubscriptionResource = {
			sid,
			account_sid: account.sid,
			description: String(body.Description),
			sink_sid: String(body.SinkSid),
			date_created: isoNow(),
			date_updated: isoNow(),
			url,
			links: { subscribed_events: `${url}/SubscribedEvents` },
		};
		this.all.add({ resource, types });
		subscriptions.add(sid);
		return { status: 201, body: resource };
	}

	private remove(request: OperationRequest): Answer {
		const { sid, sink_sid } = this.all.get(request).resource;
		this.sinks.all.find(sink_sid)?.subscriptions.delete(sid);
		return this.all.remove(request);
	}

	private at(request: OperationRequest): Subscription {
		return this.all.get(request, request.params.SubscriptionSid);
	}

	private show({ resource, types }: Subscription, type: string) {
		return {
			account_sid: resource.account_sid,
			subscription_sid: resource.sid,
			type,
			schema_version: types.get(type),
			url: `${resource.links.subscribed_events}/${type}`,
		};
	}

	private listTypes(request: OperationRequest): Answer {
		const subscription = this.at(request);
		const shown = [...subscription.types.keys()].map((type) => this.show(subscription, type));
		return page('types', request, shown);
	}

	private addType(request: OperationRequest): Answer {
		const subscription = this.at(request);
		const { Type: type, SchemaVersion: schema_version } = request.body;
		subscription.types.set(...readType(JSON.stringify({ type, schema_version })));
		return { status: 201, body: this.show(subscription, String(type)) };
	}

	private removeType(request: OperationRequest): Answer {
		if (!this.at(request).types.delete(request.params.Type ?? '')) {
			throw new TwilioError(20404, `The requested resource ${request.path} was not found`);
		}
		return { status: 204 };
	}
}
