import { NodeOperationError } from 'n8n-workflow';

import type { HookClient, WebhookRegistration } from '../source';
import { webhookUrl } from '../webhookUrl';
import { createSink, deleteSink, findSinks, readEventTypes } from './sinks';

/**
 * The event types that the node is set to. Throws if there are none, or if the region has no Event Streams.
 */
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

/**
 * The sinks that deliver to the webhook, and the sink that n8n's own node saved, wherever it delivers to.
 */
const readSinks = async (client: HookClient) =>
	await findSinks(
		client,
		webhookUrl(client.context),
		client.context.getWorkflowStaticData('node').sinkId as string | undefined,
	);

/**
 * Deletes every sink that delivers to the webhook: those of this node, those of n8n's own Twilio Trigger,
 * and those of an earlier attempt that got no response.
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
 * The node has a sink of its own with one subscription. Nothing has to be saved: the sink is found by the
 * webhook's URL, which is unique to the node.
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
