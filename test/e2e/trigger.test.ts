import { randomUUID } from 'node:crypto';
import type { ICredentialDataDecryptedObject, IDataObject, INode } from 'n8n-workflow';

import { installPackage } from '../../sandbox/n8n/package';
import { accounts, apiKeys } from '../../sandbox/twilio/accounts';
import type { Answer } from '../engine/localServer';
import { startLocalServer } from '../engine/localServer';
import { until } from '../sandbox/until';
import { TestN8n } from './n8n';

const INBOUND = 'com.twilio.messaging.inbound-message.received';

let n8n: TestN8n;
let collector: Awaited<ReturnType<typeof startLocalServer>>;
const credentialIds: Record<string, string> = {};

const { main } = accounts;
const credentials: Record<string, ICredentialDataDecryptedObject> = {
	'Auth Token': { authType: 'authToken', accountSid: main.sid, authToken: main.authTokens.us1 },
	'API Key': {
		authType: 'apiKey',
		accountSid: main.sid,
		apiKeySid: apiKeys.standardUs1.sid,
		apiKeySecret: apiKeys.standardUs1.secret,
		webhookAuthToken: main.authTokens.us1,
	},
};

beforeAll(async () => {
	collector = await startLocalServer((): Answer => ({ status: 200, body: {} }));
	n8n = await TestN8n.create();
	await installPackage(n8n.userFolder);
	await n8n.restart();
	for (const [name, data] of Object.entries(credentials)) {
		credentialIds[name] = await n8n.rest.saveCredential(name, data);
	}
}, 300_000);

afterAll(async () => {
	await n8n.end();
	await collector.stop();
});

jest.setTimeout(60_000);

const node = (
	name: string,
	type: string,
	parameters: object,
	more: Partial<INode> = {},
): INode => ({
	id: randomUUID(),
	name,
	type,
	typeVersion: 1,
	position: [0, 0],
	parameters: parameters as never,
	...more,
});

/** Tells the test of each item that comes out of a workflow, and of the execution it is in. */
const collect = () =>
	node(
		'Collect',
		'n8n-nodes-base.httpRequest',
		{
			method: 'POST',
			url: collector.url,
			sendBody: true,
			specifyBody: 'json',
			jsonBody: '={{ JSON.stringify({ execution: $execution.id, item: $json }) }}',
		},
		{ typeVersion: 4.2 },
	);

/** A saved and active workflow of a Twilio Trigger and what comes after it, one node after the other. */
async function start(parameters: object, credential = 'Auth Token', then: INode[] = []) {
	const twilioApi = { id: credentialIds[credential]!, name: credential };
	const trigger = node('Twilio Trigger', 'n8n-nodes-twilio.twilioTrigger', parameters, {
		webhookId: randomUUID(),
		credentials: { twilioApi },
	});
	const nodes = [
		trigger,
		...then.map((each) => ({ ...each, credentials: { twilioApi } })),
		collect(),
	];
	const connections = Object.fromEntries(
		nodes
			.slice(1)
			.map(({ name }, index) => [
				nodes[index]!.name,
				{ main: [[{ node: name, type: 'main' as const, index: 0 }]] },
			]),
	);
	const id = await n8n.rest.saveWorkflow({ name: randomUUID(), nodes, connections }, true);
	return { id, url: `${n8n.url}/webhook/${trigger.webhookId}/webhook` };
}

/** What the collector got, once it is as much as expected. */
async function collected(count: number) {
	const deadline = Date.now() + 20_000;
	while (collector.requests.length < count && Date.now() < deadline) {
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
	return collector.requests.map(
		({ body }) => JSON.parse(body) as { execution: string; item: IDataObject },
	);
}

beforeEach(() => {
	collector.requests.length = 0;
	n8n.twilio.reset();
});

afterEach(() => expect(n8n.twilio.violations).toEqual([]));

describe.each(Object.keys(credentials))('with %s', (credential) => {
	it('receives account events', async () => {
		const { id, url } = await start({ updates: [INBOUND] }, credential);
		await until(() => n8n.twilio.subscriptions.all.newestFirst().length === 1);
		await n8n.twilio.events.publish(INBOUND, { from: '+15551230001' });
		expect(n8n.twilio.events.deliveries).toMatchObject([{ url, status: 204 }]);
		expect(await collected(1)).toMatchObject([
			{ item: { type: INBOUND, data: { from: '+15551230001' } } },
		]);
		await n8n.rest.deactivate(id);
		await until(() => n8n.twilio.sinks.all.newestFirst().length === 0);
	});
});
