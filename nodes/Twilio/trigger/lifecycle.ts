import type { IHookFunctions, NodeOperationError } from 'n8n-workflow';

import { createClient } from '../transport/client';
import { chosenSource } from './chosenSource';
import type { HookClient } from './source';
import { sources } from './sources';
import { assertCanVerify } from './verify';
import { webhookUrl } from './webhookUrl';

/** Static data of a node while its workflow is active. */
interface StaticData {
	/** The source that is registered at Twilio. */
	source?: string;
	/** The sink that n8n's own Twilio Trigger saved here. */
	sinkId?: string;
}

/**
 * Test registrations by their URL: n8n starts each test with empty static data, and forgets the test
 * before.
 */
const tests = new Map<string, StaticData>();

function staticDataOf(context: IHookFunctions): StaticData {
	const memory = context.getWorkflowStaticData('node') as StaticData;
	const before = tests.get(webhookUrl(context));
	if (before && Object.keys(memory).length === 0) Object.assign(memory, before);
	if (context.getMode() === 'manual') tests.set(webhookUrl(context), memory);
	return memory;
}

const setUpSource = ({ source, sinkId }: StaticData) => source ?? (sinkId ? 'events' : undefined);

/**
 * Whether Twilio delivers to the node's webhook with the node's settings.
 * @throws NodeOperationError or NodeApiError when the workflow cannot become active
 */
export async function exists(context: IHookFunctions): Promise<boolean> {
	await assertCanVerify(context);
	const { name, registration: subscription } = chosenSource(context);
	const memory = staticDataOf(context);
	const before = setUpSource(memory);
	if (before && before !== name) return false;
	if (!subscription) return true;
	const isThere = await subscription.exists(await createClient(context));
	// what a failed activation left is removed like anything else
	if (isThere) memory.source = name;
	return isThere;
}

/**
 * Registers the node's webhook at Twilio.
 * @throws NodeOperationError or NodeApiError when it does not; nothing is left at Twilio then
 */
export async function create(context: IHookFunctions): Promise<boolean> {
	const { name, registration: subscription } = chosenSource(context);
	const client = await createClient(context);
	const memory = staticDataOf(context);
	const before = setUpSource(memory);
	if (before && before !== name) await sources[before]?.registration?.remove(client);
	await subscription?.create(client);
	memory.source = name;
	return true;
}

/**
 * Removes the node's webhook at Twilio. A failure is logged, and the next activation tries again: an error
 * would keep n8n from deactivating the workflow's other triggers.
 * @returns whether nothing is left at Twilio
 */
export async function remove(context: IHookFunctions): Promise<boolean> {
	const memory = staticDataOf(context);
	try {
		const client = await createClient(context);
		for (const name of new Set([setUpSource(memory), await validSource(client)])) {
			if (name) await sources[name]?.registration?.remove(client);
		}
		delete memory.source;
		tests.delete(webhookUrl(context));
		return true;
	} catch (error) {
		const { message, description } = error as NodeOperationError;
		context.logger.error(
			`Twilio may still deliver to a Twilio Trigger that is no longer active. ${message}. ${description ?? ''}`,
			{ node: context.getNode().name },
		);
		return false;
	}
}

/**
 * The source of the node, if static data is lost although it is registered: after a crash, or if another
 * trigger of the workflow failed. A node that cannot be activated has registered nothing.
 */
async function validSource(client: HookClient): Promise<string | undefined> {
	try {
		await assertCanVerify(client.context);
		const { name, registration: subscription } = chosenSource(client.context);
		subscription?.check(client);
		return name;
	} catch {
		return undefined;
	}
}
