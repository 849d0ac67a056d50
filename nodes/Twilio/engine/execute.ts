import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';

import { callerOf } from '../transport/caller';
import { tasksOf } from './attempts';
import type { Failure } from './failure';
import type { Resource } from './operation';
import { inParallel } from './parallel';
import { planAll } from './plan';
import { withProgress } from './progress';
import { readRequestOptions } from './requestOptions';
import type { Task } from './task';

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
	const tasks = await tasksOf(context, async () => await planAll(operation, caller));
	const goesOn = (task: Task) => !task.error || context.continueOnFail();
	// what an attempt before may have carried out has failed for good, and so has this one
	if (tasks.every((task) => task.work || goesOn(task))) {
		const undone = tasks.filter(({ work }) => work);
		const { maxParallelRequests } = caller.options;
		const subjectOf = ({ subject }: Task) => subject;
		await inParallel(undone, maxParallelRequests, subjectOf, async (task) => {
			await task.perform(context);
			return goesOn(task) && !caller.signal?.aborted;
		});
	}
	if (caller.signal?.aborted) throw canceled(context, tasks);
	const stop = tasks.find((task) => !goesOn(task));
	if (stop?.error) throw withProgress(stop.error, tasks);
	return [tasks.flatMap(outputOf)];
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

/** Whoever cancels an execution wants to know how far it came; n8n tells it from a failure by the word. */
const canceled = (context: IExecuteFunctions, tasks: Task[]): NodeOperationError =>
	withProgress(new NodeOperationError(context.getNode(), 'The execution was canceled'), tasks);

/** What has come of a task; of a failure, where the person wants to go on, that. */
const outputOf = ({ item, output, error }: Task): INodeExecutionData[] =>
	output ?? [{ json: failed(error!), pairedItem: { item } }];

/**
 * What an item gives that has failed. These two fields and no others: n8n before 2.41 sends an item to
 * the error output only by them, and drops them where the item carries the error itself.
 */
const failed = ({ message, description }: Failure) => ({
	error: message,
	...(description && { message: description }),
});
