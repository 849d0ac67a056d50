import type { IDataObject } from 'n8n-workflow';

import { installPackage } from '../../sandbox/n8n/package';
import { accounts, apiKeys } from '../../sandbox/twilio/accounts';
import { templateSids } from '../../sandbox/twilio/contentTemplates';
import { until } from '../sandbox/until';
import { TestN8n } from './n8n';
import { runWebhookWorkflow, saveWebhookWorkflow } from './workflow';

let n8n: TestN8n;
let credentialId: string;

beforeAll(async () => {
	n8n = await TestN8n.create();
	await installPackage(n8n.userFolder);
	await n8n.restart();
	const { sid, secret } = apiKeys.standardUs1;
	credentialId = await n8n.rest.saveCredential('Twilio', {
		authType: 'apiKey',
		accountSid: accounts.main.sid,
		apiKeySid: sid,
		apiKeySecret: secret,
	});
}, 300_000);

afterAll(async () => await n8n.end());

// each operation is a workflow of its own
jest.setTimeout(30_000);

const node = (parameters: object) => ({
	type: 'n8n-nodes-twilio.twilio',
	parameters: parameters as never,
	credentials: { twilioApi: { id: credentialId, name: 'Twilio' } },
});

/** The json of the items an operation gives. */
async function run(
	resource: string,
	operation: string,
	parameters: object,
): Promise<IDataObject[]> {
	const path = await saveWebhookWorkflow(n8n, node({ resource, operation, ...parameters }));
	return (await (await runWebhookWorkflow(n8n, path)).json()) as IDataObject[];
}

/** The first file an operation gives. */
async function download(resource: string, operation: string, parameters: object) {
	const path = await saveWebhookWorkflow(
		n8n,
		node({ resource, operation, ...parameters }),
		'firstEntryBinary',
	);
	const response = await runWebhookWorkflow(n8n, path);
	return {
		type: response.headers.get('content-type'),
		bytes: Buffer.from(await response.arrayBuffer()),
	};
}

const addresses = { from: '+15005550006', to: '+15551230001' };

it('sends a template', async () => {
	const [message] = await run('sms', 'send', {
		...addresses,
		content: 'template',
		contentSid: { __rl: true, mode: 'list', value: templateSids.withVariables },
		contentVariables: { mappingMode: 'defineBelow', value: { '1': 'Ann', '2': '7' }, schema: [] },
	});
	expect(message).toMatchObject({ body: 'Hello Ann, order 7 is on its way.' });
});

it('sends many at once, waits for the rate limit, and sends each once', async () => {
	const to = Array.from({ length: 40 }, (_, index) => `+1555777${1000 + index}`);
	n8n.twilio.faults.add({ answer: 429, times: 3, retryAfter: 1 });
	const sent = await run('sms', 'send', { ...addresses, to: to.join(), message: 'Hello' });
	expect(sent.map((message) => message.to)).toEqual(to);
	const carriedOut = n8n.twilio.requests.filter(
		({ body, carriedOut: done }) => done && to.includes(String(body.To)),
	);
	expect(carriedOut).toHaveLength(to.length);
});

it('runs an API operation, and sends a custom request', async () => {
	const services = await run('apiOperation', 'run', {
		product: 'messaging',
		apiOperation: { __rl: true, mode: 'key', value: 'messaging_v1.ListService' },
		parameters: { mappingMode: 'defineBelow', value: {}, schema: [] },
		returnAll: true,
	});
	expect(services.map((service) => service.friendly_name)).toContain('Marketing');
	expect(services[0]).toHaveProperty('links');

	const [call] = await run('customRequest', 'send', {
		method: 'POST',
		url: '/2010-04-01/Accounts/{AccountSid}/Calls.json',
		bodyType: 'form',
		form: {
			parameter: [
				{ name: 'From', value: addresses.from },
				{ name: 'To', value: addresses.to },
				{ name: 'Twiml', value: '<Response/>' },
			],
		},
	});
	expect(call).toMatchObject({ to: addresses.to });
});

it('serves output schemas to the editor', async () => {
	const schema = async (operation: string) =>
		await fetch(`${n8n.url}/schemas/n8n-nodes-twilio.twilio/1.0.0/${operation}.json`);
	expect(await (await schema('sms/get')).json()).toMatchObject({
		type: 'object',
		properties: { body: { type: ['string', 'null'] }, status: { type: ['string', 'null'] } },
	});
	expect((await schema('apiOperation/run')).status).toBe(404);
});

it('downloads the media of a message', async () => {
	const [sent] = await run('sms', 'send', {
		...addresses,
		content: 'media',
		mediaUrl: ['https://example.com/picture.png'],
	});
	const { type, bytes } = await download('sms', 'downloadMedia', { messageSid: sent!.sid });
	expect(type).toBe('image/png');
	expect(bytes.subarray(1, 4).toString()).toBe('PNG');
	expect(n8n.twilio.violations).toEqual([]);
});

it('records a call and downloads the recording', async () => {
	const [call] = await run('call', 'make', {
		...addresses,
		message: 'Hello',
		options: { record: true },
	});
	await until(() => n8n.twilio.recordings.all.newestFirst()[0]?.resource.status === 'completed');
	const [recording] = await run('recording', 'getAll', { filters: { callSid: call!.sid } });
	const { type, bytes } = await download('recording', 'download', {
		recordingSid: recording!.sid,
		format: 'wav',
	});
	expect(type).toMatch(/^audio\/(x-)?wav/);
	expect(bytes.subarray(0, 4).toString()).toBe('RIFF');
});

it('holds a conference: adds, mutes, announces, removes and ends', async () => {
	const add = async (to: string) => {
		const [participant] = await run('participant', 'add', {
			conferenceSid: { __rl: true, mode: 'name', value: 'Stand-up' },
			from: addresses.from,
			to,
		});
		return { conferenceSid: participant!.conference_sid, callSid: participant!.call_sid };
	};
	n8n.twilio.calls.manual = true;
	const ann = await add('+15551230001');
	const bo = await add('+15551230002');
	expect(bo.conferenceSid).toBe(ann.conferenceSid);
	const statusOf = (sid: unknown) => n8n.twilio.calls.all.find(String(sid))?.resource.status;
	await until(() => [ann, bo].every(({ callSid }) => statusOf(callSid) === 'ringing'));
	for (const { callSid } of [ann, bo]) n8n.twilio.phone.answer(String(callSid));

	expect(await run('participant', 'mute', ann)).toMatchObject([{ muted: true }]);
	await run('conference', 'announce', {
		conferenceSid: ann.conferenceSid,
		announceUrl: 'https://example.com/announcement.mp3',
	});
	expect(await run('participant', 'remove', bo)).toMatchObject([{ deleted: true }]);
	expect(await run('conference', 'end', { conferenceSid: ann.conferenceSid })).toMatchObject([
		{ status: 'completed' },
	]);
	expect(n8n.twilio.violations).toEqual([]);
});
