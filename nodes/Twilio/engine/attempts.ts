import type { IExecuteFunctions } from 'n8n-workflow';

import type { Step } from './task';

/** The steps of nodes that n8n may run again, for as long as n8n knows of the run. */
const attempted = new WeakMap<object, Step[]>();

/**
 * The steps of a run: those of the attempt before where n8n runs the node again (Retry On Fail), so
 * that what has been sent is not sent again.
 */
export async function stepsOf(
	context: IExecuteFunctions,
	plan: () => Promise<Step[]>,
): Promise<Step[]> {
	// an AI agent's run is lent to each call of its tools
	const run = context.getExecuteData() as Partial<ReturnType<typeof context.getExecuteData>>;
	if (!run?.node?.retryOnFail || run.node.name !== context.getNode().name) return await plan();
	const steps = attempted.get(run) ?? (await plan());
	attempted.set(run, steps);
	return steps;
}
