import type { INodeParameters } from 'n8n-workflow';

import { installPackage } from '../../sandbox/n8n/package';
import { accounts } from '../../sandbox/twilio/accounts';
import { TestN8n } from './n8n';
import { runWebhookWorkflow, saveWebhookWorkflow } from './workflow';

const sid = (prefix: string) => prefix + '1'.repeat(32);
const addresses = { from: '+15005550006', to: '+15551230001' };

let n8n: TestN8n;
let credentials: Record<string, { id: string; name: string }>;

beforeAll(async () => {
	n8n = await TestN8n.create();
	await n8n.restart();
	const data = { accountSid: accounts.main.sid, authToken: accounts.main.authTokens.us1 };
	const id = await n8n.rest.saveCredential('Twilio', data);
	credentials = { twilioApi: { id, name: 'Twilio' } };
	await installPackage(n8n.userFolder);
	await n8n.restart();
}, 600_000);

afterAll(async () => await n8n.end());

/** Runs the node once: the body or query it sent, or its error where it sent nothing. */
async function sent(parameters: object) {
	n8n.twilio.reset();
	const path = await saveWebhookWorkflow(n8n, {
		type: 'n8n-nodes-twilio.twilio',
		parameters: parameters as INodeParameters,
		credentials,
		onError: 'continueRegularOutput',
	});
	const output = (await (await runWebhookWorkflow(n8n, path)).json()) as Array<{ error?: string }>;
	const [request] = n8n.twilio.requests;
	return request ? { ...request.query, ...request.body } : { error: output[0]?.error };
}

const apiOperation = async (key: string, value: object) =>
	await sent({
		resource: 'apiOperation',
		operation: 'run',
		product: key.startsWith('api_') ? 'api' : key.split('_')[0],
		apiOperation: { __rl: true, mode: 'list', value: key },
		parameters: { mappingMode: 'defineBelow', value, schema: [] },
		returnAll: false,
		limit: 1,
	});

it.each([
	['{{ null }}', {}],
	['{{ undefined }}', {}],
	['{{ $json.missing }}', {}],
	['{{ "" }}', { VoiceUrl: '' }],
	['{{ ["a"] }}', { VoiceUrl: '["a"]' }],
])('sends the value of an expression for a text: %s', async (expression, expected) => {
	const value = { 'path.Sid': sid('AP'), FriendlyName: 'x', VoiceUrl: `=${expression}` };
	expect(await apiOperation('api_v2010.UpdateApplication', value)).toEqual({
		FriendlyName: 'x',
		...expected,
	});
});

it.each([
	['{{ {} }}', '{}'],
	['{{ [] }}', '[]'],
	['{{ { a: [1] } }}', '{"a":[1]}'],
])('sends the value of an expression for JSON: %s', async (expression, Data) => {
	const value = { 'path.ServiceSid': sid('IS'), 'path.Sid': 'name', Data: `=${expression}` };
	expect(await apiOperation('sync_v1.UpdateDocument', value)).toEqual({ Data });
});

it.each(['{{ NaN }}', '{{ Infinity }}', '{{ $json }}', '{{ true }}'])(
	'refuses %s for a number, by its label',
	async (expression) => {
		const parameters = {
			...addresses,
			message: 'Hi',
			options: { validityPeriod: `=${expression}` },
		};
		expect(await sent(parameters)).toEqual({ error: '"Validity Period" must be a number' });
	},
);

it('sends lists, dates and switches of expressions', async () => {
	const url = 'https://example.com/w_200,h_200/a.jpg';
	const body = await sent({
		...addresses,
		content: 'media',
		mediaUrl: [`={{ ["${url}", ["${url}"]] }}`],
		options: {
			persistentAction: ['={{ ["geo:37.78,-122.39|375 Beale St"] }}'],
			provideFeedback: '={{ 1 }}',
			smartEncoded: '={{ "no" }}',
			statusCallback: '={{ null }}',
		},
	});
	expect(body).toEqual({
		To: '+15551230001',
		From: '+15005550006',
		MediaUrl: [url, url],
		PersistentAction: 'geo:37.78,-122.39|375 Beale St',
		ProvideFeedback: 'true',
		SmartEncoded: 'false',
	});
});

it.each([
	['-30days', '-30days'],
	['={{ DateTime.fromISO("2026-11-23") }}', '2026-11-23'],
	['={{ new Date("2026-11-23T12:00:00Z") }}', '2026-11-23'],
])('sends the date %s', async (StartDate, expected) => {
	const body = await apiOperation('api_v2010.ListUsageRecord', { 'query.StartDate': StartDate });
	expect(body).toMatchObject({ StartDate: expected });
});
