import { createNodeAsTool } from 'n8n-core/dist/execution-engine/node-execution-context/utils/create-node-as-tool';
import { ExecuteContext } from 'n8n-core';
import type { IDataObject, INodeType } from 'n8n-workflow';

import { Twilio } from '../../../../../nodes/Twilio/Twilio.node';
import { editorContext } from '../../../../engine/editor';
import { testWorkflow } from '../../../../engine/workflow';

/** The node as n8n makes a tool of it: what an AI agent is told. */
function toldOf(parameters: IDataObject): string {
	const node: INodeType = new Twilio();
	node.description = { ...node.description, name: 'twilioTool' };
	const { workflow, testedNode, additionalData } = testWorkflow({
		node,
		serverUrl: 'http://127.0.0.1:1',
		parameters,
	});
	const input = { main: [[{ json: {} }]] };
	const context = new ExecuteContext(
		workflow,
		workflow.nodes[testedNode.name]!,
		additionalData,
		'manual',
		{ resultData: { runData: {} } } as never,
		0,
		input.main[0]!,
		input,
		{ node: testedNode, data: input, source: null },
		[],
	);
	const { response } = createNodeAsTool({
		node: workflow.nodes[testedNode.name]!,
		nodeType: node,
		handleToolInvocation: () => Promise.resolve(),
		context,
		itemIndex: 0,
	} as never);
	return (response as { description: string }).description;
}

const chosen = { resource: 'apiOperation', operation: 'run', product: 'messaging' };

it('tells of the operation that is chosen, in its words', async () => {
	const apiOperation = 'messaging_v1.CreateService';
	const context = editorContext({
		node: new Twilio(),
		serverUrl: 'http://127.0.0.1:1',
		parameters: { ...chosen, apiOperation },
	});
	const { fields } = await new Twilio().methods.resourceMapping.operationParameters.call(context);
	const parameters = { mappingMode: 'defineBelow', value: {}, schema: fields };
	expect(toldOf({ ...chosen, apiOperation, parameters } as never)).toMatch(
		/^Twilio API operation: Create a service \(Service\)\. \w/,
	);
});

it('tells of its key where no form was opened', () => {
	expect(toldOf({ ...chosen, apiOperation: 'messaging_v1.CreateService' })).toBe(
		'Twilio API operation: messaging_v1.CreateService',
	);
});

it('tells what a person has written instead', () => {
	expect(toldOf({ ...chosen, toolDescription: 'Makes a service' })).toBe('Makes a service');
	expect(toldOf({ resource: 'sms', descriptionType: 'manual', toolDescription: 'Texts Ann' })).toBe(
		'Texts Ann',
	);
});

it('tells the action of other operations', () => {
	expect(toldOf({ resource: 'sms', operation: 'send' })).toContain(' in Twilio');
});
