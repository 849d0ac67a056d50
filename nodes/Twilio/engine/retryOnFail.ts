import type { IExecuteFunctions } from 'n8n-workflow';

import type { ItemClient } from './operation';
import type { TaskList } from './taskList';

/** The tasks of one run of the node, and its client. */
interface PreviousRun {
	client: ItemClient;
	tasks: TaskList;
}

/** The runs that n8n may retry, by the object that all attempts of a run share. */
const runs = new WeakMap<object, PreviousRun>();

/**
 * Plans a run. If n8n runs the node again (Retry On Fail), the previous attempt is resumed, so that nothing
 * is sent twice.
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
 * The object that identifies a run: n8n passes the same execution data to all attempts. A tool may get the
 * data of its agent, which all calls share; the attempts of one call share its arguments.
 */
function sharedByAttempts(context: IExecuteFunctions): object | undefined {
	const data = context.getExecuteData() as Partial<ReturnType<typeof context.getExecuteData>>;
	if (data?.node?.name === context.getNode().name) return data;
	return context.getInputData()[0]?.json;
}
