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
	const run = runOf(context);
	if (!run || !context.getNode().retryOnFail) return await plan();
	const steps = attempted.get(run) ?? (await plan());
	attempted.set(run, steps);
	return steps;
}

/**
 * What all attempts of a run share, and nothing else. n8n lends tools the run of the AI agent or MCP
 * Server Trigger that calls them, all calls the same one: there, it is the arguments of the call.
 */
function runOf(context: IExecuteFunctions): object | undefined {
	const run = context.getExecuteData() as Partial<ReturnType<typeof context.getExecuteData>>;
	const isLent = run?.node?.name !== context.getNode().name;
	return isLent ? context.getInputData()[0]?.json : run;
}
