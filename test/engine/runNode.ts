import { WorkflowExecute } from 'n8n-core';
import type { IDataObject, INodeExecutionData, WorkflowExecuteMode } from 'n8n-workflow';
import { createRunExecutionData } from 'n8n-workflow';

import type { Tested } from './workflow';
import { testWorkflow } from './workflow';

export { accountSid } from './workflow';

export interface Run extends Tested {
	/** The json of each input item; one empty item where left out. */
	items?: IDataObject[];
	/** How n8n started the workflow. */
	mode?: WorkflowExecuteMode;
}

/** Starts a node in a workflow of n8n's real engine. What comes back can be canceled as n8n does. */
export function startNode(run: Run) {
	const { workflow, startNode: node, additionalData } = testWorkflow(run);
	const items = (run.items ?? [{}]).map((json) => ({ json }));
	const execution = createRunExecutionData({
		executionData: {
			nodeExecutionStack: [{ node, data: { main: [items] }, source: null }],
		},
	} as never);
	return new WorkflowExecute(
		additionalData,
		run.mode ?? 'manual',
		execution,
	).processRunExecutionData(workflow);
}

/**
 * Runs a node in a workflow of n8n's real engine: parameters, expressions, credentials and requests
 * are n8n's own. Returns the items of each output; throws the node's error.
 */
export async function runNode(run: Run): Promise<INodeExecutionData[][]> {
	const { data } = await startNode(run);
	const result = data.resultData.runData.Tested?.[0];
	if (!result) throw data.resultData.error;
	if (result.error) throw result.error;
	return (result.data?.main ?? []).map((output) => output ?? []);
}
