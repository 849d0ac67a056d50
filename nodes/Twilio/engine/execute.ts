import type { IExecuteFunctions, INodeExecutionData, LogMetadata } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';

import { createClient } from '../transport/client';
import { asNodeError } from './nodeError';
import type { ItemClient, Operation, Operations } from './operation';
import { planAll } from './plan';
import { withProgress } from './progress';
import { readRequestOptions } from './readRequestOptions';
import { resumeOrPlan } from './retryOnFail';
import type { TaskList } from './taskList';
import { shorten } from './values/refuse';

/**
 * Runs the chosen operation for every input item: reads all of them, then sends their requests,
 * several at a time.
 * @param resources resource value -> its operations
 * @returns the output of the input items, in their order, each paired with its own; with On Error set
 * to continue, a failure becomes an item with `error` (what went wrong) and `message` (code, link and
 * request ID, or how to fix it)
 * @throws NodeApiError or NodeOperationError with the index of the item, unless On Error is set to
 * continue: before anything is sent where an item is invalid, and with what was sent where a request
 * fails; NodeOperationError when the execution is canceled
 */
export async function execute(
	context: IExecuteFunctions,
	resources: Record<string, Operations>,
): Promise<INodeExecutionData[][]> {
	const operation = chosenOperation(context, resources);
	const { client, tasks } = await resumeOrPlan(context, async () => {
		const newClient = await createClient(context, readRequestOptions(context));
		return { client: newClient, tasks: await planAll(operation, newClient) };
	});
	const { scheduler, signal } = client;
	const isStopping = !context.continueOnFail();
	if (!(isStopping && tasks.hasFinalFailure)) {
		await scheduler.runAll(
			tasks.pending(),
			(place) => tasks.orderingKeyAt(place),
			async (place) => {
				const error = await tasks.runAt(place, context, scheduler.halted);
				if (error && isStopping) scheduler.stop();
			},
		);
	}
	const hasFailed = isStopping && tasks.firstFailure;
	const isTriedAgain = context.getNode().retryOnFail && !tasks.hasFinalFailure;
	if (signal?.aborted || (hasFailed && !isTriedAgain)) {
		await operation.stopWaiting?.(client, tasks.items);
	}
	if (signal?.aborted) throw canceled(context, tasks);
	if (hasFailed) throw withProgress(hasFailed, tasks.report());
	return [await waitOr(operation, client, tasks)];
}

/** The output: after a wait, what n8n continues with. If waiting fails, the error says what was sent. */
async function waitOr(
	operation: Operation,
	client: ItemClient,
	tasks: TaskList,
): Promise<INodeExecutionData[]> {
	if (!operation.wait) return tasks.items;
	return await operation.wait(client, tasks.items).catch(async (thrown: Error) => {
		const { context } = client;
		if (!context.getNode().retryOnFail) await operation.stopWaiting?.(client, tasks.items);
		throw withProgress(asNodeError(context, thrown, 0), tasks.report());
	});
}

function chosenOperation(context: IExecuteFunctions, resources: Record<string, Operations>) {
	const resource = context.getNodeParameter('resource', 0);
	// n8n drops the operation of a resource it does not know
	const name = context.getNodeParameter('operation', 0, '');
	const operation = own(own(resources, resource), name);
	if (operation) return operation;
	throw new NodeOperationError(
		context.getNode(),
		`This version of the Twilio node has no operation "${shorten(`${resource}: ${name}`)}"`,
		{
			description: 'Choose Resource and Operation again, or update the package n8n-nodes-twilio.',
		},
	);
}

/** What a record has under a name that may come from an expression. */
const own = <Value>(record: Record<string, Value> | undefined, name: string): Value | undefined =>
	record && Object.hasOwn(record, name) ? record[name] : undefined;

/**
 * The error of a canceled execution, which n8n recognizes by the word. n8n does not save it when a
 * production execution is stopped by hand, so what was sent is logged as well.
 */
function canceled(context: IExecuteFunctions, tasks: TaskList): NodeOperationError {
	const error = new NodeOperationError(context.getNode(), 'The execution was canceled');
	const { context: details, message, description } = withProgress(error, tasks.report());
	if (details.data) {
		const { name } = context.getNode();
		context.logger.warn(`${name}: ${message}. ${description}`, details.data as LogMetadata);
	}
	return error;
}
