import { createNodeAsTool } from 'n8n-core/dist/execution-engine/node-execution-context/utils/create-node-as-tool';
import { ExecuteContext } from 'n8n-core';
import type { IDataObject, INodeType } from 'n8n-workflow';

import { Twilio } from '../../../../../nodes/Twilio/Twilio.node';
import { editorContext } from '../../../../engine/editor';
import { testWorkflow } from '../../../../engine/workflow';

/** The description of the node as a tool, as n8n gives it to an AI agent. */
function toolDescription(parameters: IDataObject): string {
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

/** The form of an operation, as the editor saves it. */
async function formOf(product: string, apiOperation: string): Promise<IDataObject> {
	const context = editorContext({
		node: new Twilio(),
		serverUrl: 'http://127.0.0.1:1',
		parameters: { ...chosen, product, apiOperation },
	});
	const { fields } = await new Twilio().methods.resourceMapping.operationParameters.call(context);
	return { mappingMode: 'defineBelow', value: {}, schema: fields as never };
}

const CAN_DO_HARM = /It can cost money or make changes that cannot be undone\.$/;

it.each([
	['messaging', 'messaging_v1.CreateService', /: Create a service \(Service\)\. \w/],
	['api', 'api_v2010.CreateIncomingPhoneNumber', /Twilio charges for this$/],
	['api', 'api_v2010.DeleteRecording', /: Delete a recording .*This cannot be undone$/],
])('says what the chosen operation of %s does: %s', async (product, key, text) => {
	const parameters = await formOf(product, key);
	const apiOperation = { __rl: true, mode: 'list', value: key };
	expect(toolDescription({ ...chosen, apiOperation, parameters })).toMatch(text);
});

it('names the operation if no form was opened, and warns unless it only reads', () => {
	const describe = (apiOperation: string) => toolDescription({ ...chosen, apiOperation });
	expect(describe('messaging_v1.ListService')).toBe(
		'Twilio API operation: messaging_v1.ListService',
	);
	expect(describe('messaging_v1.DeleteService')).toMatch(CAN_DO_HARM);
	expect(describe('lookups_v2.FetchPhoneNumber')).toMatch(CAN_DO_HARM);
});

it('ignores the form of another operation', async () => {
	const parameters = await formOf('messaging', 'messaging_v1.ListService');
	expect(
		toolDescription({ ...chosen, apiOperation: 'messaging_v1.DeleteService', parameters }),
	).toMatch(/: messaging_v1\.DeleteService\. /);
});

it('says that the agent chooses the operation, and warns unless it may only read', () => {
	const parameters = { ...chosen, apiOperation: '={{ $json.none }}' };
	expect(toolDescription(parameters)).toMatch(/: any, by its key/);
	expect(toolDescription(parameters)).toMatch(CAN_DO_HARM);
	expect(toolDescription({ ...parameters, options: { readOnly: true } })).toMatch(
		/It only reads; /,
	);
});

it('uses a description that was entered', () => {
	expect(toolDescription({ ...chosen, toolDescription: 'Makes a service' })).toBe(
		'Makes a service',
	);
});
