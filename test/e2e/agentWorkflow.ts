import type { INode } from 'n8n-workflow';
import { randomUUID } from 'node:crypto';

import { McpClient } from './mcpClient';
import type { TestN8n } from './n8n';
import type { ScriptedModel } from './scriptedModel';
import { runWebhookWorkflow } from './workflow';

/** Settings of a tool node that tests choose. */
export type ToolSettings = Partial<
	Pick<INode, 'name' | 'onError' | 'retryOnFail' | 'maxTries' | 'waitBetweenTries'>
>;

/** The Twilio node as a tool. */
export const twilioTool = (
	credentialId: string,
	parameters: object,
	settings: ToolSettings = {},
): INode => ({
	id: randomUUID(),
	name: 'Twilio',
	type: 'n8n-nodes-twilio.twilioTool',
	typeVersion: 1,
	position: [220, 220],
	parameters: parameters as INode['parameters'],
	credentials: { twilioApi: { id: credentialId, name: 'Twilio' } },
	...settings,
});

/**
 * Saves an active workflow: a webhook starts an AI Agent with the scripted model and the tools, which
 * `review` stands before.
 */
export async function saveAgentWorkflow(
	n8n: TestN8n,
	modelCredentialId: string,
	tools: INode[],
	agent: Partial<Pick<INode, 'typeVersion' | 'retryOnFail' | 'maxTries' | 'waitBetweenTries'>> = {},
	review?: INode,
): Promise<string> {
	const path = randomUUID();
	const node = (name: string, type: string, more: Partial<INode>): INode => ({
		id: randomUUID(),
		name,
		type,
		typeVersion: 1,
		position: [0, 0],
		parameters: {},
		...more,
	});
	const nodes = [
		node('Webhook', 'n8n-nodes-base.webhook', {
			typeVersion: 2,
			webhookId: path,
			parameters: { path, responseMode: 'lastNode' },
		}),
		node('Agent', '@n8n/n8n-nodes-langchain.agent', {
			typeVersion: 3.1,
			position: [220, 0],
			parameters: { promptType: 'define', text: 'Do as the script says' },
			...agent,
		}),
		node('Model', '@n8n/n8n-nodes-langchain.lmChatOpenAi', {
			typeVersion: 1.2,
			position: [0, 220],
			parameters: { model: { __rl: true, mode: 'id', value: 'scripted' } },
			credentials: { openAiApi: { id: modelCredentialId, name: 'Scripted model' } },
		}),
		...tools,
		...(review ? [review] : []),
	];
	const to = (type: 'main' | 'ai_languageModel' | 'ai_tool', target = 'Agent') => ({
		[type]: [[{ node: target, type, index: 0 }]],
	});
	await n8n.rest.saveWorkflow(
		{
			name: path,
			nodes,
			connections: {
				Webhook: to('main'),
				Model: to('ai_languageModel'),
				...Object.fromEntries(tools.map(({ name }) => [name, to('ai_tool', review?.name)])),
				...(review && { [review.name]: to('ai_tool') }),
			},
		},
		true,
	);
	return path;
}

/** Runs it; the model then has the tools' results. */
export async function runAgentWorkflow(n8n: TestN8n, path: string): Promise<void> {
	const response = await runWebhookWorkflow(n8n, path);
	if (!response.ok) throw new Error(`The agent failed: ${await response.text()}`);
}

/** Saves the model as a credential; returns its id. */
export const saveModel = async (n8n: TestN8n, model: ScriptedModel): Promise<string> =>
	await n8n.rest.saveCredential(
		'Scripted model',
		{ apiKey: 'scripted', url: model.url },
		'openAiApi',
	);

/** A client of an active workflow of an MCP Server Trigger with the tools. */
export async function connectToMcpServer(n8n: TestN8n, tools: INode[]): Promise<McpClient> {
	const path = randomUUID();
	const trigger: INode = {
		id: randomUUID(),
		webhookId: path,
		name: 'MCP Server Trigger',
		type: '@n8n/n8n-nodes-langchain.mcpTrigger',
		typeVersion: 2,
		position: [0, 0],
		parameters: { path },
	};
	await n8n.rest.saveWorkflow(
		{
			name: path,
			nodes: [trigger, ...tools],
			connections: Object.fromEntries(
				tools.map(({ name }) => [
					name,
					{ ai_tool: [[{ node: trigger.name, type: 'ai_tool', index: 0 }]] },
				]),
			),
		},
		true,
	);
	return await McpClient.connect(`${n8n.url}/mcp/${path}`);
}
