import type { IHookFunctions, NodeOperationError } from 'n8n-workflow';

import { createClient } from '../transport/client';
import { chosenSource } from './chosenSource';
import type { HookClient } from './source';
import { sources } from './sources';
import { assertCanVerify } from './verify';
import { webhookUrl } from './webhookUrl';

/** What is remembered of a node while its workflow is active. */
interface StaticData {
	/** The source that is set up at Twilio. */
	source?: string;
	/** n8n’s own Twilio Trigger left this where it was. */
	sinkId?: string;
}

/** By test URL: n8n begins each test with an empty memory, and forgets the test before it. */
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
 * Whether Twilio delivers to the node’s webhook just as the node says.
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
	// what an activation left that failed is now to be removed like any other
	if (isThere) memory.source = name;
	return isThere;
}

/**
 * Has Twilio deliver to the node’s webhook.
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
 * Has Twilio deliver no more. When that fails it is logged, and the next activation makes up for it:
 * an error would keep n8n from deactivating the other triggers of the workflow.
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
 * The source that the node says, which n8n may have forgotten is set up: it crashed, or another trigger
 * of the workflow failed. A node that cannot be activated has set up nothing.
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
