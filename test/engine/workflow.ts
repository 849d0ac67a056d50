import { ExecutionLifecycleHooks } from 'n8n-core';
import type {
	ICredentialDataDecryptedObject,
	IDataObject,
	IExecuteResponsePromiseData,
	INode,
	INodeType,
	INodeTypes,
	IWorkflowExecuteAdditionalData,
} from 'n8n-workflow';
import { NodeConnectionTypes, Workflow } from 'n8n-workflow';

import { TestCredentials } from './credentials';

/** A node to test, as it would be in a workflow. */
export interface Tested {
	node: INodeType;
	parameters: IDataObject;
	/** Whether the node is a tool of an AI agent. */
	isTool?: boolean;
	/** Where requests to Twilio's hosts go. */
	serverUrl: string;
	credentials?: ICredentialDataDecryptedObject;
	/** What n8n knows the credential by. */
	credentialId?: string;
	onError?: INode['onError'];
	/** How often n8n runs the node at most while it fails. */
	maxTries?: number;
	/** What the workflow starts with, if it matters. Of its parameters, `reply` and `responseMode` can be set. */
	start?: Pick<INode, 'type'> & Partial<Pick<INode, 'parameters' | 'disabled'>>;
	/** Hears of the answer to the webhook that started the workflow. */
	onResponse?: (response: IExecuteResponsePromiseData) => void;
	/** Hears that n8n has the node's output and still holds its input. */
	onExecuted?: () => void;
	/** Where n8n is, as the world outside sees it. */
	n8nUrl?: string;
	/** What the URLs of the tested node's webhooks have in them. */
	webhookId?: string;
}

/** What they have in them unless told otherwise. */
export const webhookId = '6f1d0c1e-8c39-4c53-9d7b-1d2f0b6a3e55';

export const accountSid = `AC${'0'.repeat(31)}1`;

/** Starts the workflow: hands its items on. */
const start: INodeType = {
	description: {
		displayName: 'Start',
		name: 'start',
		group: ['trigger'],
		version: 1,
		description: '',
		defaults: { name: 'Start' },
		inputs: [],
		outputs: [NodeConnectionTypes.Main],
		properties: [
			{ displayName: 'Reply', name: 'reply', type: 'string', default: '' },
			{ displayName: 'Respond', name: 'responseMode', type: 'string', default: '' },
		],
	},
	async execute() {
		return [this.getInputData()];
	},
};

/** A workflow of n8n's real engine that hands its input items on to the tested node. */
export function testWorkflow(tested: Tested) {
	const types: Record<string, INodeType> = { tested: tested.node, testedTool: tested.node };
	const nodeTypes: INodeTypes = {
		getByName: (name) => types[name] ?? start,
		getByNameAndVersion: (name) => types[name] ?? start,
		getKnownTypes: () => ({}),
	};
	const node = (name: string, type: string, more: Partial<INode> = {}): INode => ({
		id: name,
		name,
		type,
		typeVersion: 1,
		position: [0, 0],
		parameters: {},
		...more,
	});
	const startNode = node('Start', 'start', tested.start);
	const testedNode = node('Tested', tested.isTool ? 'testedTool' : 'tested', {
		parameters: tested.parameters as INode['parameters'],
		credentials: { twilioApi: { id: tested.credentialId ?? '1', name: 'Twilio' } },
		onError: tested.onError,
		retryOnFail: tested.maxTries !== undefined,
		maxTries: tested.maxTries,
		waitBetweenTries: 1,
		webhookId: tested.webhookId ?? webhookId,
	});
	const n8nUrl = tested.n8nUrl ?? 'http://localhost:5678';
	const workflow = new Workflow({
		id: '1',
		name: 'Test',
		nodes: [startNode, testedNode],
		connections: { Start: { main: [[{ node: 'Tested', type: 'main', index: 0 }]] } },
		active: false,
		nodeTypes,
		settings: { executionOrder: 'v1' },
	});
	const credentials = tested.credentials ?? { accountSid, authToken: 'token' };
	const hooks = new ExecutionLifecycleHooks('manual', '1', {
		id: '1',
		name: 'Test',
		active: false,
		nodes: [],
		connections: {},
	} as never);
	if (tested.onResponse) hooks.addHandler('sendResponse', tested.onResponse);
	hooks.addHandler('nodeExecuteAfter', async (name) => {
		if (name === testedNode.name) tested.onExecuted?.();
	});
	const additionalData = {
		credentialsHelper: new TestCredentials(credentials, tested.serverUrl),
		hooks,
		executionId: '1',
		currentNodeExecutionIndex: 0,
		restApiUrl: `${n8nUrl}/rest`,
		instanceBaseUrl: `${n8nUrl}/`,
		formWaitingBaseUrl: `${n8nUrl}/form-waiting`,
		webhookBaseUrl: `${n8nUrl}/webhook`,
		webhookTestBaseUrl: `${n8nUrl}/webhook-test`,
		webhookWaitingBaseUrl: `${n8nUrl}/webhook-waiting`,
		variables: {},
		setExecutionStatus() {},
	} as unknown as IWorkflowExecuteAdditionalData;
	return { workflow, startNode, testedNode, additionalData };
}
