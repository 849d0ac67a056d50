import type { IDataObject } from 'n8n-workflow';

import { accounts } from '../../../../../sandbox/twilio/accounts';
import type { Sandbox } from '../../../../../sandbox/twilio/sandbox';
import { startSandbox } from '../../../../../sandbox/twilio/sandbox';
import type { Answer } from '../../../../engine/localServer';
import { startLocalServer } from '../../../../engine/localServer';
import { ask, below } from '../../../../sandbox/ask';
import { liveCall } from '../../../../sandbox/liveCall';
import { rows, send, sendTo } from './customRequest';

const UNCERTAIN = expect.stringContaining('The request may still have gone through');
const url = '/v1/Things';

describe('in the sandbox', () => {
	let sandbox: Sandbox;

	beforeAll(async () => (sandbox = await startSandbox({ stepMs: 5 })));
	afterEach(() => expect(sandbox.violations).toEqual([]));
	afterAll(async () => await sandbox.stop());

	const sendToSandbox = async (parameters: IDataObject) =>
		await sendTo(sandbox.url, parameters, {
			accountSid: accounts.main.sid,
			authToken: accounts.main.authTokens.us1,
		});

	it.each<[string, string, string, Array<[string, string]>]>([
		[
			'2010 list',
			'/2010-04-01/Accounts/{AccountSid}/Messages.json',
			'Body',
			[
				['To', '+15558675310'],
				['From', '+15005550006'],
			],
		],
		[
			'list with meta',
			'https://events.twilio.com/v1/Sinks',
			'Description',
			[
				['SinkConfiguration', '{ "destination": "https://example.com", "method": "POST" }'],
				['SinkType', 'webhook'],
			],
		],
	])('creates, and reads a %s of three pages', async (_style, address, name, others) => {
		for (const value of ['1', '2', '3']) {
			await sendToSandbox({
				method: 'POST',
				url: address,
				bodyType: 'form',
				form: rows('parameter', [name, value], ...others),
			});
		}
		const read = { url: address, query: rows('parameter', ['PageSize', '1']), readList: true };
		const requests = sandbox.requests.length;
		const all = await sendToSandbox({ ...read, returnAll: true });
		expect(sandbox.requests.length - requests).toBe(3);
		expect(all.map(({ json }) => json[name.toLowerCase()]).sort()).toEqual(['1', '2', '3']);
		expect(all.map(({ pairedItem }) => pairedItem)).toEqual(Array(3).fill({ item: 0 }));

		const some = await sendToSandbox({ ...read, returnAll: false, limit: 2 });
		expect(some.map(({ json }) => json.sid)).toEqual(all.slice(0, 2).map(({ json }) => json.sid));
	});

	it('downloads a recording, and deletes it', async () => {
		const callSid = await liveCall(sandbox, { Record: 'true' });
		sandbox.phone.hangUp(callSid);
		const { body } = await ask(sandbox, below(`Recordings.json?CallSid=${callSid}`));
		const recording = `/2010-04-01/Accounts/{AccountSid}/Recordings/${body.recordings[0].sid}`;
		const { bytes } = await ask(sandbox, below(`Recordings/${body.recordings[0].sid}.mp3`));

		expect(
			await sendToSandbox({ url: `${recording}.mp3`, binaryPropertyName: 'audio' }),
		).toMatchObject([
			{
				json: {},
				binary: {
					audio: {
						fileName: `${body.recordings[0].sid}.mp3`,
						mimeType: 'audio/mpeg',
						data: bytes.toString('base64'),
					},
				},
				pairedItem: { item: 0 },
			},
		]);

		expect(await sendToSandbox({ method: 'DELETE', url: `${recording}.json` })).toEqual([
			{ json: {}, pairedItem: { item: 0 } },
		]);
		await expect(sendToSandbox({ url: `${recording}.json` })).rejects.toMatchObject({
			description: expect.stringContaining('Twilio error 20404 (HTTP 404).'),
			httpCode: '20404',
		});
	});
});

it('follows tokens to the next page, with the same query and headers', async () => {
	const page = (id: number, nextToken: string | null) => ({
		status: 200,
		body: { observations: [{ id }], meta: { key: 'observations', nextToken } },
	});
	const { requests, items } = await send(
		{
			url: 'https://memory.twilio.com/v1/Stores?a=1',
			readList: true,
			returnAll: true,
			headers: rows('header', ['X-Twilio-Test', '1']),
		},
		[page(1, 'A/='), page(2, 'B'), page(3, null)],
	);
	expect(requests.map(({ path }) => path)).toEqual([
		'/v1/Stores?a=1',
		'/v1/Stores?a=1&pageToken=A%2F%3D',
		'/v1/Stores?a=1&pageToken=B',
	]);
	expect(requests.map(({ headers }) => headers['x-twilio-test'])).toEqual(['1', '1', '1']);
	expect(items.map(({ json }) => json.id)).toEqual([1, 2, 3]);
});

it.each([
	['https://evil.com/v1/Things?Page=1', 'evil.com'],
	['https://api.twilio.com.evil.com/', 'api.twilio.com.evil.com'],
	['http://api.twilio.com/v1/Things', 'api.twilio.com'],
])('does not follow a next page to %s', async (next_page_url, host) => {
	const body = { things: [], meta: { key: 'things', next_page_url } };
	await expect(send({ url, readList: true }, [{ status: 200, body }])).rejects.toMatchObject({
		message: `The next page of the list is on another host (${host})`,
		requests: [{ path: url }],
	});
});

it('finds the entries among other lists, and reports if there are none', async () => {
	const scim = { schemas: ['urn:list'], Resources: [{ id: 1 }, { id: 2 }] };
	const { items } = await send({ url, readList: true }, [{ status: 200, body: scim }]);
	expect(items.map(({ json }) => json)).toEqual(scim.Resources);

	const answer = { status: 200, body: { sid: 'SM1' } };
	await expect(send({ url, readList: true }, [answer])).rejects.toMatchObject({
		message: 'Twilio’s response is not a list',
		description: 'Turn off Read List to get it as one item.',
	});
});

it.each([
	['an object', { status: 200, body: { sid: 'SM1' } }, [{ sid: 'SM1' }]],
	[
		'JSON of another type',
		{
			status: 200,
			headers: { 'content-type': 'application/scim+json; charset=utf-8' },
			body: '{"ä":1}',
		},
		[{ ä: 1 }],
	],
	['a list without names', { status: 200, body: [{ id: 1 }, { id: 2 }] }, [{ id: 1 }, { id: 2 }]],
	['an empty list', { status: 200, body: [] }, [{}]],
	['texts', { status: 200, body: ['a', 'b'] }, [{ value: 'a' }, { value: 'b' }]],
	[
		'a mixed list',
		{ status: 200, body: [{ id: 1 }, null, [2]] },
		[{ id: 1 }, { value: null }, { value: [2] }],
	],
	['nothing', { status: 202, body: '' }, [{}]],
	['no content', { status: 204 }, [{}]],
])('returns an item for %s', async (_kind, answer, expected) => {
	const { items } = await send({ url }, [answer]);
	expect(items.map(({ json }) => json)).toEqual(expected);
});

it.each([
	['image/png', 'png'],
	['text/csv; charset=utf-8', 'csv'],
	['application/pdf', 'pdf'],
])('puts %s into a file', async (type, extension) => {
	const answer = { status: 200, headers: { 'content-type': type }, body: 'the bytes' };
	const { items } = await send({ url: '/v1/Files/ME1.x?a=b.c' }, [answer]);
	expect(items).toMatchObject([
		{
			json: {},
			binary: {
				data: {
					data: Buffer.from('the bytes').toString('base64'),
					fileName: `ME1.${extension}`,
				},
			},
		},
	]);
});

it('needs a field for a file before anything is sent', async () => {
	await expect(
		send({ url, method: 'POST', binaryPropertyName: '={{ "" }}' }),
	).rejects.toMatchObject({
		message: '"Put Output File in Field" is empty',
		requests: [],
	});
});

it('follows the redirect of a GET without the credential and the headers', async () => {
	const elsewhere = await startLocalServer(() => ({
		status: 200,
		headers: { 'content-type': 'image/png' },
		body: 'the bytes',
	}));
	const redirect = { status: 307, headers: { location: `${elsewhere.url}/file?signature=1` } };
	const { items } = await send({ url, headers: rows('header', ['X-Secret', '1']) }, [redirect]);
	await elsewhere.stop();

	expect(elsewhere.requests).toMatchObject([{ method: 'GET', path: '/file?signature=1' }]);
	expect(elsewhere.requests[0]!.headers).not.toHaveProperty('authorization');
	expect(elsewhere.requests[0]!.headers).not.toHaveProperty('x-secret');
	expect(items).toMatchObject([{ binary: { data: { mimeType: 'image/png' } } }]);
});

it.each([
	['POST', {}],
	['PUT', {}],
	['PATCH', {}],
	['DELETE', {}],
	['GET', { readList: true }],
])('does not follow the redirect of a %s with %j', async (method, parameters) => {
	const elsewhere = await startLocalServer(() => ({ status: 200, body: {} }));
	const redirect = { status: 307, headers: { location: elsewhere.url } };
	await expect(send({ method, url, ...parameters }, [redirect])).rejects.toMatchObject({
		httpCode: '307',
	});
	await elsewhere.stop();
	expect(elsewhere.requests).toEqual([]);
});

describe.each(['POST', 'PUT', 'PATCH', 'DELETE'])('warns that a %s may have happened', (method) => {
	const again = method === 'DELETE' ? 5 : 1;
	it.each<[string, Answer, number]>([
		[
			'a server that failed',
			{ status: 502, headers: { 'content-type': 'text/html' }, body: '<html>' },
			again,
		],
		['an answer that is not whole', { status: 200, body: '{"sid":' }, 1],
		[
			'an answer that was cut off',
			{ status: 200, headers: { 'content-length': '100' }, body: '{"sid":' },
			again,
		],
	])('after %s', async (_what, answer, sent) => {
		const { requests, ...error } = await send({ method, url }, [answer]).catch((thrown) => thrown);
		expect(error).toMatchObject({ description: UNCERTAIN });
		expect(requests).toHaveLength(sent);
	});
});

it('does not warn for a GET', async () => {
	await expect(send({ url }, [{ status: 502, body: '' }])).rejects.toMatchObject({
		message: 'Could not parse Twilio’s response (HTTP 502)',
		description: null,
	});
});
