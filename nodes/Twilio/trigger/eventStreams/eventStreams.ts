import { NodeOperationError } from 'n8n-workflow';

import type { HookClient, WebhookRegistration } from '../source';
import { webhookUrl } from '../webhookUrl';
import { createSink, deleteSink, findSinks, readEventTypes } from './sinks';

/** What the node asks for. Throws when it asks for nothing, or where there is no Event Streams. */
function desiredSink({ context, account }: HookClient) {
	if (account.region !== 'us1') {
		throw new NodeOperationError(context.getNode(), 'Twilio has account events in US1 only', {
			description:
				'Choose a credential of the region US1. Source "Incoming Message" or "Incoming Call" works in all regions.',
		});
	}
	const types = (context.getNodeParameter('updates', []) as string[]).toSorted();
	if (types.length === 0) {
		throw new NodeOperationError(context.getNode(), '"Event Names or IDs" is empty', {
			description: 'Choose at least one event type.',
		});
	}
	return { types, batchEvents: Boolean(context.getNodeParameter('options.batchEvents', false)) };
}

/** Whatever delivers to the webhook, and the sink that n8n’s own node remembered, wherever it delivers to. */
const readSinks = async (client: HookClient) =>
	await findSinks(
		client,
		webhookUrl(client.context),
		client.context.getWorkflowStaticData('node').sinkId as string | undefined,
	);

/**
 * Deletes whatever delivers to the webhook: what this node made, what n8n’s own Twilio Trigger left
 * there, and what an earlier attempt made without hearing of it.
 */
async function removeAll(client: HookClient): Promise<void> {
	for (const sink of await readSinks(client)) await deleteSink(client, sink);
	const remembered = client.context.getWorkflowStaticData('node');
	delete remembered.sinkId;
	delete remembered.subscriptionId;
}

const logLeftovers = ({ context }: HookClient) =>
	context.logger.error(
		'Twilio may have kept a sink of a Twilio Trigger that could not be activated. The next activation deletes it.',
		{ node: context.getNode().name },
	);

/**
 * A sink of the node’s own with one subscription. Nothing has to be remembered: the sink is found by
 * the webhook’s URL, which no other node has.
 * Source: https://www.twilio.com/docs/events
 */
export const eventStreams: WebhookRegistration = {
	check: desiredSink,

	async exists(client) {
		const wanted = desiredSink(client);
		const [sink, another] = await readSinks(client);
		if (!sink || another || sink.status === 'failed') return false;
		const { destination, batch_events: batchEvents = false } = sink.sink_configuration;
		if (destination !== webhookUrl(client.context)) return false;
		if (batchEvents !== wanted.batchEvents) return false;
		return (await readEventTypes(client, sink)).join() === wanted.types.join();
	},

	async create(client) {
		const wanted = desiredSink(client);
		await removeAll(client);
		await createSink(client, webhookUrl(client.context), wanted).catch(async (failure) => {
			await removeAll(client).catch(() => logLeftovers(client));
			throw failure;
		});
	},

	remove: removeAll,
};
