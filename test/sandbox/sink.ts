import type { Sandbox } from '../../sandbox/twilio/sandbox';
import { ask } from './ask';

/** The host of Event Streams. */
export const host = 'events.twilio.com';

/** Makes a sink that posts to `destination`. */
export async function createSink(sandbox: Sandbox, destination: string, batch_events?: boolean) {
	const form = {
		Description: 'Sink',
		SinkType: 'webhook',
		SinkConfiguration: JSON.stringify({ destination, method: 'POST', batch_events }),
	};
	return await ask(sandbox, '/v1/Sinks', { host, form });
}

/** Subscribes a sink to `types`. */
export async function subscribe(sandbox: Sandbox, sinkSid: string, types: string[]) {
	const form = {
		Description: 'Subscription',
		SinkSid: sinkSid,
		Types: types.map((type) => JSON.stringify({ type })),
	};
	return await ask(sandbox, '/v1/Subscriptions', { host, form });
}
