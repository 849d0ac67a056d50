import { accounts } from './accounts';
import { accountWith } from './authentication';
import type { Clock } from './clock';
import { newSid } from './collection';
import { findEventType } from './eventTypes';
import type { Sink, Sinks } from './sinks';
import type { Subscriptions } from './subscriptions';
import { newIdempotencyToken, type Webhooks } from './webhookRequest';

/** An event as it is delivered. Source: https://www.twilio.com/docs/events/event-delivery-and-schema-versions */
export interface CloudEvent {
	specversion: '1.0';
	id: string;
	source: string;
	type: string;
	time: string;
	datacontenttype: 'application/json';
	dataschema: string;
	data: object;
}

/** An event to publish. */
export interface NewEvent {
	type: string;
	data: object;
	/** The path of the event's resource; by default the account. */
	source?: string;
}

/** The account of the event (default: the main account), and the sink if only one should receive it. */
interface Receivers {
	accountSid?: string;
	sinkSid?: string;
}

/** One request that carried events. */
export interface Delivery {
	/** The URL of the sink. */
	url: string;
	body: CloudEvent[];
	/** The HTTP status of the receiver; 0 without a response. */
	status: number;
}

/** Source: https://www.twilio.com/docs/events/webhook-quickstart */
const eventTimeoutMs = 5_000;
const attempts = 4;

const mayRepeat = (status: number) => status === 0 || status === 429 || status >= 500;

function cloudEvent({ type, data, source }: NewEvent, accountSid: string): CloudEvent {
	return {
		specversion: '1.0',
		id: newSid('EZ'),
		source: source ?? `/2010-04-01/Accounts/${accountSid}`,
		type,
		time: new Date().toISOString(),
		datacontenttype: 'application/json',
		dataschema: `https://events-schemas.twilio.com/${findEventType(type)?.schema_id}/1`,
		data,
	};
}

/** Event Streams: delivers events to the sinks that are subscribed to them. */
export class Events {
	/** Every attempt, in order. */
	readonly deliveries: Delivery[] = [];

	constructor(
		private readonly webhooks: Webhooks,
		private readonly clock: Clock,
		private readonly sinks: Sinks,
		private readonly subscriptions: Subscriptions,
	) {}

	/** Publishes an event. Resolves when it has been delivered, or when the delivery has failed. */
	async publish(type: string, data: object, to?: Receivers): Promise<CloudEvent[]>;
	/** Publishes several events. A sink with batches receives them in one request. */
	async publish(events: NewEvent[], to?: Receivers): Promise<CloudEvent[]>;
	async publish(
		what: string | NewEvent[],
		dataOrTo: object = {},
		to: Receivers = {},
	): Promise<CloudEvent[]> {
		const [happened, receivers]: [NewEvent[], Receivers] =
			typeof what === 'string' ? [[{ type: what, data: dataOrTo }], to] : [what, dataOrTo];
		const { accountSid = accounts.main.sid, sinkSid } = receivers;
		const events = happened.map((event) => cloudEvent(event, accountSid));
		await Promise.all(
			this.sinks
				.of(accountSid)
				.filter(({ resource }) => !sinkSid || resource.sid === sinkSid)
				.map(async (sink) => await this.stream(sink, events)),
		);
		return events;
	}

	/** Posts exactly these events to a sink, in one request; returns the receiver's status. */
	async deliver(sinkSid: string, events: CloudEvent[]): Promise<number> {
		const sink = this.sinks.all.find(sinkSid);
		if (!sink) throw new Error(`No sink ${sinkSid}`);
		return await this.post(sink, events, newIdempotencyToken());
	}

	reset(): void {
		this.deliveries.length = 0;
	}

	private async stream(sink: Sink, events: CloudEvent[]): Promise<void> {
		const wanted = events.filter(({ type }) => this.subscriptions.wants(sink, type));
		const batches = sink.resource.sink_configuration.batch_events
			? [wanted]
			: wanted.map((event) => [event]);
		await Promise.all(
			batches
				.filter((batch) => batch.length > 0)
				.map(async (batch) => await this.postRepeatedly(sink, batch)),
		);
	}

	private async postRepeatedly(sink: Sink, events: CloudEvent[]): Promise<void> {
		const token = newIdempotencyToken();
		for (let attempt = 1; mayRepeat(await this.post(sink, events, token)); attempt++) {
			if (attempt === attempts) return;
			await this.clock.step();
		}
	}

	private async post(sink: Sink, events: CloudEvent[], token: string): Promise<number> {
		const url = sink.resource.sink_configuration.destination;
		const delivery: Delivery = { url, body: events, status: 0 };
		this.deliveries.push(delivery);
		const authToken = accountWith(sink.accountSid)?.authTokens.us1 ?? '';
		const text = JSON.stringify(events);
		const answer = await this.webhooks.postJson({ url, authToken }, text, token, eventTimeoutMs);
		delivery.status = answer.status;
		return answer.status;
	}
}
