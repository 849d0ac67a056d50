import type { IDataObject } from 'n8n-workflow';

import { ignoreNotFound } from '../../transport/errors';
import { readList } from '../../transport/paginate';
import type { Route } from '../../twilio/route';
import { sendRequest } from '../../transport/sendRequest';
import type { HookClient } from '../source';

/**
 * Where Twilio sends events to.
 * Source: https://www.twilio.com/docs/events/event-streams/sink-resource
 */
export interface Sink {
	sid: string;
	status: 'initialized' | 'validating' | 'active' | 'failed';
	sink_configuration: { destination?: string; batch_events?: boolean };
}

/** A sink has one subscription, which holds its event types. */
interface SinkSubscription {
	sid: string;
}

const SINKS = 'https://events.twilio.com/v1/Sinks';
const SUBSCRIPTIONS = 'https://events.twilio.com/v1/Subscriptions';

async function readAll<Entry>(client: HookClient, route: Route, values = {}): Promise<Entry[]> {
	const entries: IDataObject[] = [];
	for await (const entry of readList(client, route, values, Infinity)) entries.push(entry);
	return entries as unknown as Entry[];
}

/** The account’s sinks that deliver to a URL, and the one with a given SID. */
export async function findSinks(client: HookClient, url: string, sid?: string): Promise<Sink[]> {
	const sinks = await readAll<Sink>(client, `GET ${SINKS}`);
	return sinks.filter((sink) => sink.sid === sid || sink.sink_configuration?.destination === url);
}

const readSubscriptions = async (client: HookClient, SinkSid: string) =>
	await readAll<SinkSubscription>(client, `GET ${SUBSCRIPTIONS}`, { query: { SinkSid } });

/** The event types of a sink, sorted; undefined unless it has exactly one subscription. */
export async function readEventTypes(client: HookClient, sink: Sink): Promise<string[]> {
	const [subscription, another] = await readSubscriptions(client, sink.sid);
	if (!subscription || another) return [];
	const events = await readAll<{ type: string }>(
		client,
		`GET ${SUBSCRIPTIONS}/{SubscriptionSid}/SubscribedEvents`,
		{ path: { SubscriptionSid: subscription.sid } },
	);
	return events.map(({ type }) => type).sort();
}

/** Creates a sink and subscribes it to event types. If the second step fails, the sink still exists. */
export async function createSink(
	client: HookClient,
	destination: string,
	{ types, batchEvents }: { types: string[]; batchEvents: boolean },
): Promise<void> {
	const { sid } = await sendRequest(client, `POST ${SINKS}`, {
		body: {
			Description: 'n8n: Twilio Trigger',
			SinkType: 'webhook',
			SinkConfiguration: { destination, method: 'POST', batch_events: batchEvents },
		},
	});
	await sendRequest(client, `POST ${SUBSCRIPTIONS}`, {
		body: {
			Description: 'n8n: Twilio Trigger',
			SinkSid: sid,
			Types: types.map((type) => ({ type })),
		},
	});
}

/** Deletes a sink, after its subscriptions: Twilio does not delete a sink that has one (error 91007). */
export async function deleteSink(client: HookClient, { sid }: Sink): Promise<void> {
	for (const subscription of await readSubscriptions(client, sid)) {
		const path = { Sid: subscription.sid };
		await sendRequest(client, `DELETE ${SUBSCRIPTIONS}/{Sid}`, { path }).catch(ignoreNotFound);
	}
	await sendRequest(client, `DELETE ${SINKS}/{Sid}`, { path: { Sid: sid } }).catch(ignoreNotFound);
}
