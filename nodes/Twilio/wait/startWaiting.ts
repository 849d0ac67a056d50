import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import { FieldReader } from '../engine/fieldReader';
import type { ItemClient, Operation } from '../engine/operation';
import { tidyingClient } from '../transport/client';
import { putToWait } from './putToWait';
import { release } from './release';
import { runIndex } from './resumeUrl';
import { outputOf, settle } from './settle';
import { waitFors } from './waitFors';
import type { WaitState } from './waitState';

/**
 * Makes the execution wait for the answers, unless it already has enough.
 * @param description the fields of the operation
 * @returns the output of the node; n8n ignores it while the execution waits
 */
export async function startWaiting(
	client: ItemClient,
	sent: INodeExecutionData[],
	description: Operation['description'],
): Promise<INodeExecutionData[]> {
	const state = stateOf(client.context, sent, description);
	const waitFor = waitFors[state.waitFor]!;
	const sameClient = async () => await Promise.resolve(client);
	// n8n rejects requests that arrive before the execution waits, so the node asks Twilio once
	const outcomes = await settle(sameClient, waitFor, state);
	if (!outcomes) return await putToWait(client.context, state);
	await release(sameClient, waitFor, state, outcomes);
	return outputOf(outcomes, state);
}

/** Cleans up at Twilio if the node fails after sending some of its items. */
export async function stopWaiting(
	client: ItemClient,
	sent: INodeExecutionData[],
	description: Operation['description'],
): Promise<void> {
	const state = stateOf(client.context, sent, description);
	const tidying = async () => await Promise.resolve(tidyingClient(client));
	await release(tidying, waitFors[state.waitFor]!, state, []);
}

function stateOf(
	context: IExecuteFunctions,
	sent: INodeExecutionData[],
	description: Operation['description'],
): WaitState {
	const waitFor = context.getNodeParameter('waitFor', 0) as string;
	const { details } = waitFors[waitFor]!;
	return {
		waitFor,
		run: runIndex(context),
		isFirstEnough: context.getNodeParameter('continueWhen', 0, '') === 'firstAnswered',
		items: sent.map((item) => {
			const { item: index } = item.pairedItem as { item: number };
			const fields = new FieldReader(context, description, index);
			return { sent: item, details: (!item.json.error && details?.(fields)) || {} };
		}),
	};
}
