import type { IExecuteFunctions } from 'n8n-workflow';

import type { ItemClient } from './operation';
import type { TaskList } from './taskList';

/** The tasks of one run of the node, and its client. */
interface PreviousRun {
	client: ItemClient;
	tasks: TaskList;
}

/** The runs of nodes that n8n may run again, by the object that all attempts of a run share. */
const runs = new WeakMap<object, PreviousRun>();

/**
 * Plans a run. When n8n runs the node again (Retry On Fail), it resumes the previous attempt, so that
 * nothing is sent twice.
 */
export async function resumeOrPlan(
	context: IExecuteFunctions,
	plan: () => Promise<PreviousRun>,
): Promise<PreviousRun> {
	const key = context.getNode().retryOnFail ? sharedByAttempts(context) : undefined;
	if (!key) return await plan();
	const run = runs.get(key) ?? (await plan());
	runs.set(key, run);
	return run;
}

/**
 * n8n gives all attempts of a run the same execution data. A tool may be given the data of its agent
 * instead, which all calls share: there, the attempts of one call share its arguments.
 */
function sharedByAttempts(context: IExecuteFunctions): object | undefined {
	const data = context.getExecuteData() as Partial<ReturnType<typeof context.getExecuteData>>;
	if (data?.node?.name === context.getNode().name) return data;
	return context.getInputData()[0]?.json;
}
