import { NodeOperationError } from 'n8n-workflow';

import type { HookCaller, Subscription } from '../source';
import { webhookUrl } from '../webhookUrl';
import { createSink, deleteSink, sinksAt, typesOf } from './sinks';

/** What the node asks for. Throws when it asks for nothing, or where there is no Event Streams. */
function wantedOf({ context, account }: HookCaller) {
	if (account.region !== 'us1') {
		throw new NodeOperationError(context.getNode(), 'Twilio has account events in US1 only', {
			description:
				'Choose a credential of the region US1. Source "Incoming Message" or "Incoming Call" works in all regions.',
		});
	}
	const types = (context.getNodeParameter('updates', []) as string[]).toSorted();
	if (types.length === 0) {
		throw new NodeOperationError(context.getNode(), '"Trigger On Names or IDs" is empty', {
			description: 'Choose at least one event type.',
		});
	}
	return { types, batchEvents: Boolean(context.getNodeParameter('options.batchEvents', false)) };
}

/** Whatever delivers to the webhook, and the sink that n8n’s own node remembered, wherever it delivers to. */
const sinksOf = async (caller: HookCaller) =>
	await sinksAt(
		caller,
		webhookUrl(caller.context),
		caller.context.getWorkflowStaticData('node').sinkId as string | undefined,
	);

/**
 * Deletes whatever delivers to the webhook: what this node made, what n8n’s own Twilio Trigger left
 * there, and what an earlier attempt made without hearing of it.
 */
async function removeAll(caller: HookCaller): Promise<void> {
	for (const sink of await sinksOf(caller)) await deleteSink(caller, sink);
	const remembered = caller.context.getWorkflowStaticData('node');
	delete remembered.sinkId;
	delete remembered.subscriptionId;
}

const tellOfRest = ({ context }: HookCaller) =>
	context.logger.error(
		'Twilio may have kept a sink of a Twilio Trigger that could not be activated. The next activation deletes it.',
		{ node: context.getNode().name },
	);

/**
 * A sink of the node’s own with one subscription. Nothing has to be remembered: the sink is found by
 * the webhook’s URL, which no other node has.
 * Source: https://www.twilio.com/docs/events
 */
export const eventStreams: Subscription = {
	check: wantedOf,

	async exists(caller) {
		const wanted = wantedOf(caller);
		const [sink, another] = await sinksOf(caller);
		if (!sink || another || sink.status === 'failed') return false;
		const { destination, batch_events: batchEvents = false } = sink.sink_configuration;
		if (destination !== webhookUrl(caller.context)) return false;
		if (batchEvents !== wanted.batchEvents) return false;
		return (await typesOf(caller, sink)).join() === wanted.types.join();
	},

	async create(caller) {
		const wanted = wantedOf(caller);
		await removeAll(caller);
		await createSink(caller, webhookUrl(caller.context), wanted).catch(async (failure) => {
			await removeAll(caller).catch(() => tellOfRest(caller));
			throw failure;
		});
	},

	remove: removeAll,
};
