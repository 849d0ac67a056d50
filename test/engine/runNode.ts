import { ExecutionLifecycleHooks, WorkflowExecute } from 'n8n-core';
import type {
	ICredentialDataDecryptedObject,
	IDataObject,
	INode,
	INodeExecutionData,
	INodeType,
	INodeTypes,
	IWorkflowExecuteAdditionalData,
} from 'n8n-workflow';
import { createRunExecutionData, NodeConnectionTypes, Workflow } from 'n8n-workflow';

import { TestCredentials } from './credentials';

export interface Run {
	node: INodeType;
	parameters: IDataObject;
	/** Where requests to Twilio's hosts go. */
	serverUrl: string;
	credentials?: ICredentialDataDecryptedObject;
	/** The json of each input item; one empty item where left out. */
	items?: IDataObject[];
	onError?: INode['onError'];
}

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
		properties: [],
	},
	async execute() {
		return [this.getInputData()];
	},
};

/**
 * Runs a node in a workflow of n8n's real engine: parameters, expressions, credentials and requests
 * are n8n's own. Returns the items of each output; throws the node's error.
 */
export async function runNode(run: Run): Promise<INodeExecutionData[][]> {
	const types: Record<string, INodeType> = { start, tested: run.node };
	const nodeTypes: INodeTypes = {
		getByName: (name) => types[name]!,
		getByNameAndVersion: (name) => types[name]!,
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
	const startNode = node('Start', 'start');
	const workflow = new Workflow({
		id: '1',
		name: 'Test',
		nodes: [
			startNode,
			node('Tested', 'tested', {
				parameters: run.parameters as INode['parameters'],
				credentials: { twilioApi: { id: '1', name: 'Twilio' } },
				onError: run.onError,
			}),
		],
		connections: { Start: { main: [[{ node: 'Tested', type: 'main', index: 0 }]] } },
		active: false,
		nodeTypes,
		settings: { executionOrder: 'v1' },
	});
	const credentials = run.credentials ?? { accountSid, authToken: 'token' };
	const additionalData = {
		credentialsHelper: new TestCredentials(credentials, run.serverUrl),
		hooks: new ExecutionLifecycleHooks('manual', '1', {
			id: '1',
			name: 'Test',
			active: false,
			nodes: [],
			connections: {},
		} as never),
		executionId: '1',
		currentNodeExecutionIndex: 0,
		restApiUrl: 'http://localhost:5678/rest',
		instanceBaseUrl: 'http://localhost:5678/',
		formWaitingBaseUrl: 'http://localhost:5678/form-waiting',
		webhookBaseUrl: 'http://localhost:5678/webhook',
		webhookTestBaseUrl: 'http://localhost:5678/webhook-test',
		webhookWaitingBaseUrl: 'http://localhost:5678/webhook-waiting',
		variables: {},
		setExecutionStatus() {},
	} as unknown as IWorkflowExecuteAdditionalData;
	const items = (run.items ?? [{}]).map((json) => ({ json }));
	const execution = createRunExecutionData({
		executionData: {
			nodeExecutionStack: [{ node: startNode, data: { main: [items] }, source: null }],
		},
	} as never);
	const { data } = await new WorkflowExecute(
		additionalData,
		'manual',
		execution,
	).processRunExecutionData(workflow);
	const result = data.resultData.runData.Tested?.[0];
	if (!result) throw data.resultData.error;
	if (result.error) throw result.error;
	return (result.data?.main ?? []).map((output) => output ?? []);
}
