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
 * The object that all attempts of a run share, and no other run has. All tool calls of an AI agent, or
 * of an MCP Server Trigger, may get the run of that node: there, it is the arguments of the call.
 */
function runOf(context: IExecuteFunctions): object | undefined {
	const run = context.getExecuteData() as Partial<ReturnType<typeof context.getExecuteData>>;
	const isOfCaller = run?.node?.name !== context.getNode().name;
	return isOfCaller ? context.getInputData()[0]?.json : run;
}
