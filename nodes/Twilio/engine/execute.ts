import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';

import { callerOf } from '../transport/caller';
import { stepsOf } from './attempts';
import type { Failure } from './failure';
import type { Resource } from './operation';
import { inParallel } from './parallel';
import { planAll } from './plan';
import { withProgress } from './progress';
import { readRequestOptions } from './requestOptions';
import type { Step } from './task';
import { Task } from './task';

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
	const steps = await stepsOf(context, async () => await planAll(operation, caller));
	const goesOn = (step: Step) => !errorOf(step) || context.continueOnFail();
	// what an attempt before may have carried out has failed for good, and so has this one
	if (steps.every((step) => isLeft(step) || goesOn(step))) {
		const { maxParallelRequests } = caller.options;
		await inParallel(steps, maxParallelRequests, subjectOf, async (step, place) => {
			const after = isLeft(step) ? await step.perform(context) : step;
			steps[place] = after;
			return goesOn(after) && !caller.signal?.aborted;
		});
	}
	if (caller.signal?.aborted) throw canceled(context, steps);
	const failure = steps.find((step) => !goesOn(step));
	if (failure) throw withProgress(errorOf(failure)!, steps);
	return [steps.flatMap(outputOf)];
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

const isLeft = (step: Step): step is Task => step instanceof Task && step.work !== undefined;

const errorOf = (step: Step): Failure | undefined =>
	step instanceof Task ? step.error : undefined;

const subjectOf = (step: Step): string | undefined => (isLeft(step) ? step.subject : undefined);

/** Whoever cancels an execution wants to know how far it came; n8n tells it from a failure by the word. */
const canceled = (context: IExecuteFunctions, steps: Step[]): NodeOperationError =>
	withProgress(new NodeOperationError(context.getNode(), 'The execution was canceled'), steps);

/** What has come of a step; of a failure, where the person wants to go on, that. */
function outputOf(step: Step): INodeExecutionData[] {
	if (!(step instanceof Task)) return [step];
	const { output, error, item } = step;
	return output ?? [{ json: failed(error!), pairedItem: { item } }];
}

/**
 * What an item gives that has failed. These two fields and no others: n8n before 2.41 sends an item to
 * the error output only by them, and drops them where the item carries the error itself.
 */
const failed = ({ message, description }: Failure) => ({
	error: message,
	...(description && { message: description }),
});
