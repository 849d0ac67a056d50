import { SupplyDataContext } from 'n8n-core';
import { makeHandleToolInvocation } from 'n8n-core/dist/execution-engine/node-execution-context/utils/get-input-connection-data';
import type { IDataObject } from 'n8n-workflow';
import { createRunExecutionData, NodeConnectionTypes } from 'n8n-workflow';

import type { Tested } from './workflow';
import { testWorkflow } from './workflow';

/**
 * The node as a tool, as n8n's MCP Server Trigger and sub-agents call it: each try has a context of its
 * own, and all share what n8n knows of the run of the agent, whose Retry On Fail is on.
 * @returns calls the tool with the arguments that the model chose, and gives its result as the model
 * gets it; throws the error whose message the model gets
 */
export function toolOf(tested: Tested): (args: IDataObject) => Promise<unknown[]> {
	const { workflow, startNode: agent, testedNode, additionalData } = testWorkflow(tested);
	const tool = Object.assign(workflow.nodes[testedNode.name]!, { type: 'testedTool' });
	agent.retryOnFail = true;
	const executeData = { node: agent, data: { main: [[{ json: {} }]] }, source: null };
	const execution = createRunExecutionData({
		executionData: { nodeExecutionStack: [executeData] },
	} as never);
	const invoke = makeHandleToolInvocation(
		(runIndex) =>
			new SupplyDataContext(
				workflow,
				tool,
				additionalData,
				'manual',
				execution,
				runIndex,
				executeData.data.main[0]!,
				{},
				NodeConnectionTypes.AiTool,
				executeData,
				[],
				undefined,
				agent,
			),
		tool,
		tested.node,
		execution,
	);
	return async (args) => JSON.parse((await invoke(args)) as string) as unknown[];
}
