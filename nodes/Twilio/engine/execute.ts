import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { NodeApiError, NodeOperationError, sleep } from 'n8n-workflow';

import { callerOf } from '../transport/caller';
import { Item } from './item';
import type { ItemCaller, Operation, Resource, UnroutedOperation } from './operation';
import { inParallel } from './parallel';
import { withProgress } from './progress';
import { readRequestOptions } from './requestOptions';
import type { Output, Work } from './results';
import type { Task } from './task';

/** Reading many items takes long, and n8n has other things to do. */
const LONGEST_STRETCH_MS = 50;

/**
 * Runs the chosen operation for every input item: reads all of them, then sends their requests,
 * several at a time.
 * @param resources resource value -> its operations
 * @returns what comes of the input items, in their order, each paired with its own; with On Error set
 * to continue, a failure becomes an item with `error` (what went wrong) and `message` (code, link and
 * request ID, or how to mend it)
 * @throws NodeApiError or NodeOperationError with the index of the item, unless On Error is set to
 * continue: before anything is sent where an item cannot be right, and with what has been done where
 * a request fails; NodeOperationError when the execution is canceled
 */
export async function execute(
	context: IExecuteFunctions,
	resources: Record<string, Resource>,
): Promise<INodeExecutionData[][]> {
	const operation = chosenOperation(context, resources);
	const caller = await callerOf(context, readRequestOptions(context));
	const tasks = await planAll(operation, caller);
	await inParallel(tasks, caller.options.maxParallelRequests, async (task) => {
		await perform(task, context);
		return !caller.signal?.aborted && (!task.error || context.continueOnFail());
	});
	if (caller.signal?.aborted) throw canceled(context, tasks);
	const failed = tasks.find(({ error }) => error);
	if (failed?.error && !context.continueOnFail()) throw withProgress(failed.error, tasks);
	return [tasks.flatMap(paired)];
}

function chosenOperation(context: IExecuteFunctions, resources: Record<string, Resource>) {
	const resource = context.getNodeParameter('resource', 0);
	// n8n drops the operation of a resource it does not know
	const name = context.getNodeParameter('operation', 0, '');
	const operation = resources[resource]?.[name];
	if (!operation) {
		throw new NodeOperationError(
			context.getNode(),
			`This version of the Twilio node has no "${resource}: ${name}"`,
			{
				description: 'Choose Resource and Operation again, or update the package n8n-nodes-twilio.',
			},
		);
	}
	return operation;
}

async function planAll(
	operation: Operation | UnroutedOperation,
	caller: ItemCaller,
): Promise<Task[]> {
	const { context, signal } = caller;
	const tasks: Task[] = [];
	let pausedAt = Date.now();
	for (const item of context.getInputData().keys()) {
		if (Date.now() - pausedAt > LONGEST_STRETCH_MS) {
			await sleep(0);
			if (signal?.aborted) break;
			pausedAt = Date.now();
		}
		try {
			for (const work of await plan(operation, { ...caller, item })) tasks.push({ item, work });
		} catch (thrown) {
			const error = asNodeError(context, thrown, item);
			if (!context.continueOnFail()) throw error;
			tasks.push({ item, error });
		}
	}
	return tasks;
}

/** What is to be done for an item, all that it says having been read. */
async function plan(operation: Operation | UnroutedOperation, caller: ItemCaller): Promise<Work[]> {
	const { context, account } = caller;
	const item = new Item(context, operation.description, caller.item);
	const accountSid = item.optionalSid('options.accountSid', 'AC') || account.accountSid;
	const itemCaller = { ...caller, account: { ...account, accountSid } };
	if ('plan' in operation) return [await operation.plan(item, itemCaller)];
	return [operation.request(item)]
		.flat()
		.map((values) => operation.result({ caller: itemCaller, operation, item, values }));
}

async function perform(task: Task, context: IExecuteFunctions): Promise<void> {
	const { work, item } = task;
	delete task.work;
	try {
		task.output = await work?.();
	} catch (thrown) {
		task.error = asNodeError(context, thrown, item);
	}
}

/** Whoever cancels an execution wants to know how far it came; n8n tells it from a failure by the word. */
const canceled = (context: IExecuteFunctions, tasks: Task[]): NodeOperationError =>
	withProgress(new NodeOperationError(context.getNode(), 'The execution was canceled'), tasks);

function asNodeError(
	context: IExecuteFunctions,
	thrown: unknown,
	itemIndex: number,
): NodeApiError | NodeOperationError {
	if (thrown instanceof NodeApiError || thrown instanceof NodeOperationError) return thrown;
	return new NodeOperationError(context.getNode(), thrown as Error, { itemIndex });
}

function paired({ item, output, error }: Task): INodeExecutionData[] {
	const items: Output = error ? [failedItem(error)] : (output ?? []);
	return items.map((each) => ({ ...each, pairedItem: { item } }));
}

/**
 * These two fields and no others: n8n before 2.41 sends an item to the error output only by them,
 * and drops them where the item carries the error itself.
 */
function failedItem({ message, description }: NodeApiError | NodeOperationError) {
	return { json: { error: message, ...(description && { message: description }) } };
}
