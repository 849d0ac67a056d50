import type { IDataObject } from 'n8n-workflow';

import { Twilio } from '../../../../../nodes/Twilio/Twilio.node';
import { editorContext } from '../../../../engine/editor';
import { startLocalServer } from '../../../../engine/localServer';
import { runNode } from '../../../../engine/runNode';
import { runOperation } from '../../../../engine/runOperation';

const run = async (
	apiOperation: string,
	parameters: IDataObject = {},
	answers: Parameters<typeof runOperation>[0]['answers'] = { body: {} },
) =>
	await runOperation({
		resource: 'apiOperation',
		operation: 'run',
		parameters: {
			product: apiOperation.startsWith('api_') ? 'api' : apiOperation.split('_')[0],
			apiOperation,
			...parameters,
		},
		answers,
	});

const form = (value: IDataObject) => ({
	parameters: { mappingMode: 'defineBelow', value, schema: [] },
});

const json = ({ items }: { items: Array<{ json: IDataObject }> }) => items.map((item) => item.json);

describe('lists of three pages', () => {
	const all = { returnAll: true, simplify: false };

	it('follows the links of the 2010 API', async () => {
		const page = (sid: string, next: string | null) => ({
			body: { calls: [{ sid }], next_page_uri: next },
		});
		const done = await run('api_v2010.ListCall', all, [
			page('CA1', '/2010-04-01/Accounts/AC1/Calls.json?Page=1'),
			page('CA2', '/2010-04-01/Accounts/AC1/Calls.json?Page=2'),
			page('CA3', null),
		]);
		expect(json(done)).toEqual([{ sid: 'CA1' }, { sid: 'CA2' }, { sid: 'CA3' }]);
		expect(done.requests).toEqual([
			'GET api.twilio.com/2010-04-01/Accounts/{AccountSid}/Calls.json?PageSize=1000',
			'GET api.twilio.com/2010-04-01/Accounts/AC1/Calls.json?Page=1',
			'GET api.twilio.com/2010-04-01/Accounts/AC1/Calls.json?Page=2',
		]);
	});

	it('follows the links of the other APIs', async () => {
		const page = (sid: string, next: string | null) => ({
			body: { services: [{ sid }], meta: { key: 'services', next_page_url: next } },
		});
		const done = await run('messaging_v1.ListService', all, [
			page('MG1', 'https://messaging.twilio.com/v1/Services?Page=1'),
			page('MG2', 'https://messaging.twilio.com/v1/Services?Page=2'),
			page('MG3', null),
		]);
		expect(json(done)).toEqual([{ sid: 'MG1' }, { sid: 'MG2' }, { sid: 'MG3' }]);
		expect(done.requests).toHaveLength(3);
	});

	it('sends back the tokens of the newest APIs', async () => {
		const page = (id: string, nextToken: string | null) => ({
			body: { stores: [{ id }], meta: { key: 'stores', nextToken } },
		});
		const done = await run(
			'memory_v1.ListStores',
			{ returnAll: false, limit: 3, simplify: false },
			[page('1', 'two'), page('2', 'three'), page('3', null)],
		);
		expect(json(done)).toEqual([{ id: '1' }, { id: '2' }, { id: '3' }]);
		expect(done.requests.slice(1).map((request) => request.split('pageToken=')[1])).toEqual([
			'two',
			'three',
		]);
	});

	it('sends back the tokens of port-in requests', async () => {
		const page = (id: string, next_token: string | null) => ({
			body: { port_in_requests: [{ id }], meta: { next_token, previous_token: null } },
		});
		const done = await run(
			'numbers_v1.ListPortInRequests',
			{ ...all, ...form({ 'query.PortInRequestStatus': 'Completed' }) },
			[page('1', 'KW2'), page('2', 'KW3'), page('3', null)],
		);
		expect(json(done)).toEqual([{ id: '1' }, { id: '2' }, { id: '3' }]);
		const list = 'GET numbers.twilio.com/v1/Porting/PortIn/PortInRequests';
		expect(done.requests).toEqual([
			`${list}?PortInRequestStatus=Completed&Size=100`,
			`${list}?PortInRequestStatus=Completed&Size=100&Token=KW2`,
			`${list}?PortInRequestStatus=Completed&Size=100&Token=KW3`,
		]);
	});
});

it('reads a list that an expression chooses, up to the limit', async () => {
	const key = '={{ "messaging_v1.List" + "Service" }}';
	const { items, requests } = await run(
		'messaging_v1.ListService',
		{ apiOperation: { __rl: true, mode: 'key', value: key }, simplify: false },
		{ body: { services: [{ sid: 'MG1' }], meta: { key: 'services', next_page_url: null } } },
	);
	expect(json({ items })).toEqual([{ sid: 'MG1' }]);
	expect(requests).toEqual(['GET messaging.twilio.com/v1/Services?PageSize=50']);
});

it('makes an item of each entry of a list without paging', async () => {
	const { items, requests } = await run(
		'iam_organizations.ListOrganizationUsers',
		{
			product: 'preview-iam',
			...form({ 'path.OrganizationSid': `OR${'0'.repeat(32)}` }),
			returnAll: false,
			limit: 2,
		},
		{
			headers: { 'content-type': 'application/scim+json' },
			body: {
				schemas: ['urn:list'],
				totalResults: 3,
				Resources: [{ id: 1 }, { id: 2 }, { id: 3 }],
			},
		},
	);
	expect(json({ items })).toEqual([{ id: 1 }, { id: 2 }]);
	expect(requests).toEqual([
		`GET preview-iam.twilio.com/Organizations/OR${'0'.repeat(32)}/scim/Users`,
	]);
});

it('sends values by their type, from expressions or as entered', async () => {
	const { requests } = await run(
		'api_v2010.CreateMessage',
		form({
			To: '+15551230001',
			From: '+15005550006',
			Body: 'Hello',
			MediaUrl: 'https://example.com/a.png, https://example.com/b.png',
			ContentVariables: '{"1":"Ann"}',
			SendAt: '2026-11-23T12:00:00Z',
			Attempt: 2,
			ProvideFeedback: true,
		}),
	);
	expect(requests).toHaveLength(1);
	const [, , body = ''] = requests[0]!.split(' ');
	expect(Object.fromEntries(new URLSearchParams(body))).toMatchObject({
		To: '+15551230001'.replace('+', ' '),
		MediaUrl: 'https://example.com/b.png',
		SendAt: '2026-11-23T12:00:00Z',
		Attempt: '2',
		ProvideFeedback: 'true',
	});
});

it('numbers the members of a series', async () => {
	const { requests } = await run(
		'api_v2010.CreateStream',
		form({
			'path.CallSid': `CA${'0'.repeat(32)}`,
			Url: 'wss://example.com',
			Parameter: '{"a":"b","c":1}',
		}),
	);
	expect(requests[0]).toContain(
		'Parameter1.Name=a&Parameter1.Value=b&Parameter2.Name=c&Parameter2.Value=1',
	);
});

describe('an operation that takes an idempotency key', () => {
	const create = async (value: IDataObject) => {
		const server = await startLocalServer((_request, index) =>
			index === 0 ? { status: 503 } : { body: { id: '1' } },
		);
		const [items] = await runNode({
			node: new Twilio(),
			serverUrl: server.url,
			parameters: {
				resource: 'apiOperation',
				operation: 'run',
				product: 'voice',
				apiOperation: 'voice_v3.CreateV3Transcriptions',
				simplify: false,
				...form(value),
			},
		});
		await server.stop();
		const keys = server.requests.map(({ headers }) => headers['idempotency-key']);
		return { items, keys };
	};

	it('gets one, and is retried with it', async () => {
		const { items, keys } = await create({ body: {} });
		expect(items).toMatchObject([{ json: { id: '1' } }]);
		expect(keys).toEqual([expect.stringMatching(/^[0-9a-f-]{36}$/), keys[0]]);
	});

	it('keeps its own', async () => {
		const { keys } = await create({ body: {}, 'header.Idempotency-Key': 'mine' });
		expect(keys).toEqual(['mine', 'mine']);
	});
});

it('confirms a deletion', async () => {
	const { items } = await run(
		'messaging_v1.DeleteService',
		form({ 'path.Sid': `MG${'0'.repeat(32)}` }),
		{ status: 204 },
	);
	expect(items[0]!.json).toEqual({ deleted: true, sid: `MG${'0'.repeat(32)}` });
});

it.each([
	['an operation it does not know', 'messaging_v1.Nothing', {}, /"API Operation" is not known/],
	[
		'what changes something, where it may only read',
		'messaging_v1.CreateService',
		{ ...form({ FriendlyName: 'x' }), options: { readOnly: true } },
		/"API Operation" is not read-only/,
	],
	[
		'a form without what it needs',
		'api_v2010.CreateMessage',
		form({ From: '+1555' }),
		/cannot be sent without To$/,
	],
	[
		'a fraction of what comes as a whole',
		'api_v2010.CreateMessage',
		form({ To: '+1555', From: '+1555', Body: 'x', Attempt: 1.5 }),
		/Attempt must be a whole number, but it is 1.5/,
	],
])('refuses %s', async (_what, key, parameters, message) => {
	await expect(run(key, parameters)).rejects.toMatchObject({
		message: expect.stringMatching(message),
		requests: [],
	});
});

describe('in the editor', () => {
	const { methods } = new Twilio();
	const context = (parameters: IDataObject) =>
		editorContext({
			node: new Twilio(),
			serverUrl: 'http://127.0.0.1:1',
			parameters: { resource: 'apiOperation', operation: 'run', ...parameters },
		});

	it('lists the products, and the operations that match a search', async () => {
		const products = await methods.loadOptions.apiProducts.call(context({}));
		expect(products).toContainEqual(expect.objectContaining({ value: 'messaging' }));
		const { results } = await methods.listSearch.searchOperations.call(
			context({ product: 'messaging' }),
			'create service',
		);
		expect(results[0]).toMatchObject({ value: 'messaging_v1.CreateService' });
	});

	it('makes a form of the chosen operation, required fields first', async () => {
		const { fields } = await methods.resourceMapping.operationParameters.call(
			context({ product: 'api', apiOperation: 'api_v2010.CreateMessage' }),
		);
		const [about, to] = fields;
		expect(about).toMatchObject({ id: '@api_v2010.CreateMessage', display: false, removed: true });
		expect(to).toMatchObject({ id: 'To', required: true, type: 'string' });
		expect(fields.find(({ id }) => id === 'SendAt')).toMatchObject({
			type: 'dateTime',
			removed: true,
		});
		expect(fields.map(({ id }) => id)).not.toContain('path.AccountSid');
	});
});
