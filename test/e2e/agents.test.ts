import type { IDataObject, INode } from 'n8n-workflow';

import { Twilio } from '../../nodes/Twilio/Twilio.node';
import { installPackage } from '../../sandbox/n8n/package';
import { accounts } from '../../sandbox/twilio/accounts';
import type { SeenRequest } from '../../sandbox/twilio/resource';
import { filledIn } from '../contract/filledIn';
import type { ToolSettings } from './agentWorkflow';
import {
	connectToMcpServer,
	runAgentWorkflow,
	saveAgentWorkflow,
	saveModel,
	twilioTool,
} from './agentWorkflow';
import { TestN8n } from './n8n';
import type { ToolCall } from './scriptedModel';
import { ScriptedModel } from './scriptedModel';

let n8n: TestN8n;
let model: ScriptedModel;
let modelId: string;
let credentialId: string;

beforeAll(async () => {
	n8n = await TestN8n.create();
	model = await ScriptedModel.start();
	await installPackage(n8n.userFolder);
	await n8n.restart();
	modelId = await saveModel(n8n, model);
	credentialId = await n8n.rest.saveCredential('Twilio', {
		accountSid: accounts.main.sid,
		authToken: accounts.main.authTokens.us1,
	});
}, 300_000);

afterAll(async () => {
	await n8n.end();
	await model.stop();
});

beforeEach(() => n8n.twilio.reset());

// each agent is a workflow of its own
jest.setTimeout(30_000);

const tool = (parameters: object, settings?: ToolSettings): INode =>
	twilioTool(credentialId, parameters, settings);

const fromAI = (name: string) => `={{ $fromAI('${name}') }}`;

/** Calls the node with arguments, in the script of a model. */
const calling = (args: IDataObject): ToolCall => ({ name: 'Twilio', arguments: args });

/** Runs an agent with tools; returns what the tools it called gave to the model. */
async function runAgent(
	tools: INode[],
	turns: ToolCall[][],
	settings?: Parameters<typeof saveAgentWorkflow>[3],
): Promise<string[]> {
	const path = await saveAgentWorkflow(n8n, modelId, tools, settings);
	model.script(...turns);
	await runAgentWorkflow(n8n, path);
	return model.toolResults;
}

/** What Twilio was sent and carried out. */
const carriedOut = () =>
	n8n.twilio.requests.filter((request) => request.carriedOut).map(({ body }) => body);

const addresses = { from: '+15005550006', to: '+15551230001' };

const send = (settings?: ToolSettings) =>
	tool(
		{
			resource: 'sms',
			operation: 'send',
			...addresses,
			to: fromAI('to'),
			message: fromAI('message'),
		},
		settings,
	);

const apiOperation = (key: string, more: object = {}) =>
	tool({
		resource: 'apiOperation',
		operation: 'run',
		product: key.split('_')[0],
		apiOperation: { __rl: true, mode: 'list', value: key },
		...more,
	});

/** The form of an API operation as the editor saves it. */
async function formOf(key: string, value: IDataObject): Promise<object> {
	const { operationParameters } = new Twilio().methods.resourceMapping;
	const chosen: IDataObject = { product: key.split('_')[0], apiOperation: key };
	const { fields } = await operationParameters.call({
		getCurrentNodeParameter: (name: string) => chosen[name],
	} as never);
	return { mappingMode: 'defineBelow', value, schema: fields };
}

const MAY_HAVE_BEEN_SENT = /may still have gone through/;

describe('an AI Agent', () => {
	it('gets descriptions of all operations, with what they cost and cannot undo', async () => {
		const tools = Object.entries(filledIn)
			.filter(([resource]) => !['apiOperation', 'customRequest'].includes(resource))
			.flatMap(([resource, operations]) =>
				Object.entries(operations)
					// the human review of other tools: sendAndWait.test.ts
					.filter(([operation]) => operation !== 'sendAndWait')
					.map(([operation, { parameters }]) =>
						tool({ resource, operation, ...parameters[0] }, { name: `${resource}-${operation}` }),
					),
			);
		await runAgent(tools, []);
		const descriptions = Object.fromEntries(
			model.tools.map(({ name, description }) => [name, description]),
		);
		expect(Object.keys(descriptions)).toHaveLength(tools.length);
		expect(Object.values(descriptions).filter((text) => !text.startsWith('Twilio: '))).toEqual([]);
		expect(descriptions).toMatchObject({
			'call-make': expect.stringContaining('Twilio charges for'),
			'participant-add': expect.stringContaining('Twilio charges for'),
			'recording-delete': expect.stringContaining('cannot be undone'),
			'sms-redact': expect.stringContaining('cannot be undone'),
			'sms-send': expect.stringMatching(/Twilio charges for .* cannot be undone/),
		});
	});

	it('gets a description of the chosen API operation, and sets its parameters', async () => {
		const key = 'messaging_v1.CreateService';
		const parameters = await formOf(key, { FriendlyName: fromAI('name') });
		await runAgent([apiOperation(key, { parameters })], [[calling({ name: 'Agents' })]]);
		expect(model.tools).toMatchObject([
			{
				description: expect.stringMatching(
					/^Twilio API operation: Create a service \(Service\)\. \w/,
				),
				parameters: { properties: { name: {} } },
			},
		]);
		expect(carriedOut()).toEqual([{ FriendlyName: 'Agents' }]);
	});

	it('gets a description of an API operation without a saved form', async () => {
		const parameters = { mappingMode: 'defineBelow', value: {}, schema: [] };
		await runAgent([apiOperation('api_v2010.ListMessage', { parameters })], []);
		expect(model.tools[0]?.description).toBe('Twilio API operation: api_v2010.ListMessage');
		await runAgent([apiOperation('api_v2010.DeleteMessage')], []);
		expect(model.tools[0]?.description).toMatch(
			/api_v2010\.DeleteMessage\. .* cannot be undone\.$/,
		);
	});

	it('can choose API operations that only read', async () => {
		const results = await runAgent(
			[
				tool({
					resource: 'apiOperation',
					operation: 'run',
					product: 'messaging',
					apiOperation: { __rl: true, mode: 'key', value: fromAI('operation') },
					options: { readOnly: true },
				}),
			],
			[
				[
					calling({ operation: 'messaging_v1.ListService' }),
					calling({ operation: 'messaging_v1.DeleteService' }),
				],
			],
		);
		expect(model.tools[0]?.description).toMatch(/: any, by its key/);
		expect(results).toEqual([
			expect.stringContaining('Marketing'),
			expect.stringContaining('Read Only'),
		]);
		expect(n8n.twilio.requests).toHaveLength(1);
	});

	it('gets an error that says how to correct an invalid value', async () => {
		const [result] = await runAgent([send()], [[calling({ to: 'Ann!', message: 'Hello' })]]);
		expect(result).toMatch(/"error":"\\"To\\" is not a phone number .*country code/);
		expect(n8n.twilio.requests).toEqual([]);
	});

	it('gets an error with Twilio’s code, and that the message may have been sent', async () => {
		n8n.twilio.faults.add({ answer: 500, when: 'after' });
		const [result] = await runAgent([send()], [[calling({ to: addresses.to, message: 'Hello' })]]);
		expect(result).toMatch(/Twilio error 20500/);
		expect(result).toMatch(MAY_HAVE_BEEN_SENT);
	});

	it('gets the error as an item with On Error set to continue', async () => {
		n8n.twilio.faults.add({ answer: 500, when: 'after' });
		const [result] = await runAgent(
			[send({ onError: 'continueRegularOutput' })],
			[[calling({ to: addresses.to, message: 'Hello' })]],
		);
		expect(JSON.parse(result!)).toEqual([
			{ error: expect.any(String), message: expect.stringMatching(MAY_HAVE_BEEN_SENT) },
		]);
	});

	it.each([3.1, 2.2])(
		'of version %s gets its own result for each call, and sends nothing twice',
		async (typeVersion) => {
			const retry = { retryOnFail: true, maxTries: 2, waitBetweenTries: 1 };
			const message = (text: string) => calling({ to: addresses.to, message: text });
			// the first message is sent, and then the answer is lost
			const match = ({ body }: SeenRequest) => body.Body === 'one';
			n8n.twilio.faults.add({ answer: 500, when: 'after', times: 1, match });
			const results = await runAgent(
				[send(retry)],
				[[message('one'), message('two')], [message('three')]],
				{ typeVersion, ...retry },
			);
			// older agents call the tools of a turn at the same time
			expect(
				carriedOut()
					.map(({ Body }) => Body)
					.sort(),
			).toEqual(['one', 'three', 'two']);
			expect(results.slice(1)).toEqual([
				expect.stringContaining('"body":"two"'),
				expect.stringContaining('"body":"three"'),
			]);
		},
	);
});

describe('a client of an MCP Server Trigger', () => {
	it('gets the description of a tool, and calls it', async () => {
		const client = await connectToMcpServer(n8n, [send()]);
		expect(await client.tools()).toMatchObject([
			{
				name: 'Twilio',
				description: expect.stringMatching(/Twilio charges for .* cannot be undone/),
				inputSchema: { properties: { to: {}, message: {} } },
			},
		]);
		const { content } = await client.call('Twilio', { to: addresses.to, message: 'Hello' });
		expect(JSON.parse(content[0]!.text)).toMatchObject([{ body: 'Hello', status: 'queued' }]);
		expect(carriedOut()).toMatchObject([{ Body: 'Hello' }]);
	});

	it('gets a description of the chosen API operation', async () => {
		const key = 'api_v2010.DeleteRecording';
		const parameters = await formOf(key, { 'path.Sid': fromAI('sid') });
		const client = await connectToMcpServer(n8n, [apiOperation(key, { parameters })]);
		expect(await client.tools()).toMatchObject([
			{
				description: expect.stringMatching(/: Delete a recording .*This cannot be undone$/),
			},
		]);
	});

	it('gets the whole error, and nothing is sent twice', async () => {
		const client = await connectToMcpServer(n8n, [
			send({ retryOnFail: true, maxTries: 2, waitBetweenTries: 1 }),
		]);
		n8n.twilio.faults.add({ answer: 500, when: 'after', times: 1 });
		const { isError, content } = await client.call('Twilio', { to: addresses.to, message: 'Hi' });
		expect(isError).toBe(true);
		expect(content[0]!.text).toMatch(/Twilio error 20500/);
		expect(content[0]!.text.match(new RegExp(MAY_HAVE_BEEN_SENT, 'g'))).toHaveLength(1);
		expect(n8n.twilio.requests).toHaveLength(1);
	});
});
