import type { IDataObject } from 'n8n-workflow';

import { runOperation } from '../../../../engine/runOperation';

const run = async (apiOperation: string, body: unknown, parameters: IDataObject = {}) => {
	const { items } = await runOperation({
		resource: 'apiOperation',
		operation: 'run',
		parameters: {
			product: apiOperation.startsWith('api_') ? 'api' : apiOperation.split('_')[0],
			apiOperation,
			...parameters,
		},
		answers: { status: 200, body },
	});
	return items.map(({ json }) => json);
};

const form = (value: IDataObject) => ({
	parameters: { mappingMode: 'defineBelow', value, schema: [] },
});

const storeId = `mem_store_${'0'.repeat(26)}`;
const inStore = form({ 'path.storeId': storeId });

const key = {
	sid: 'SK1',
	friendly_name: 'For n8n',
	secret: 'shown only once',
	date_created: 'Mon, 01 Jun 2026 00:00:00 +0000',
};

describe('Simplify', () => {
	const createKey = async (body: IDataObject, parameters: IDataObject) =>
		await run('iam_v1.CreateNewKey', body, {
			...parameters,
			...form({ AccountSid: `AC${'0'.repeat(32)}` }),
		});

	it('is off by default: the response is whole', async () => {
		const body = { ...key, account_sid: 'AC1', url: 'https://iam.twilio.com/v1/Keys/SK1' };
		expect(await createKey(body, {})).toEqual([body]);
	});

	it('removes fields about the API, and nothing else', async () => {
		const noise = {
			account_sid: 'AC1',
			accountSid: 'AC1',
			accountId: 'AC1',
			api_version: '2010-04-01',
			apiVersion: '2010-04-01',
			uri: '/2010-04-01/Accounts/AC1/Keys/SK1.json',
			url: 'https://iam.ie1.twilio.com/v1/Keys/SK1',
			links: { tokens: 'https://iam.twilio.com/v1/Keys/SK1/Tokens', none: null },
			subresource_uris: { tokens: '/2010-04-01/Accounts/AC1/Tokens.json' },
		};
		expect(await createKey({ ...key, ...noise }, { simplify: true })).toEqual([key]);
	});

	it.each<[string, IDataObject]>([
		['where to upload a file to', { url: 'https://uploads.s3.amazonaws.com/x?signature=1' }],
		['a webhook of the workflow', { url: 'https://n8n.example.com/webhook/1' }],
		['TwiML at Twilio', { url: 'https://handler.twilio.com/twiml/EH1' }],
		['a Studio webhook', { url: 'https://webhooks.twilio.com/v1/Accounts/AC1/Flows/FW1' }],
		['a host that only looks like Twilio’s', { url: 'https://api.twilio.com.example.com/v1/x' }],
		['a SIP address', { uri: 'sip:ann@example.com' }],
		['links of another kind', { links: { home: 'https://example.com', count: 2 } }],
	])('keeps %s', async (_what, field) => {
		expect(await createKey({ ...key, ...field }, { simplify: true })).toEqual([
			{ ...key, ...field },
		]);
	});

	it('keeps people’s own data inside a resource', async () => {
		const data = { account_sid: 'AC1', url: '/v1/x', links: { a: '/b' } };
		expect(await createKey({ ...key, data }, { simplify: true })).toEqual([{ ...key, data }]);
	});

	it('keeps everything if nothing would remain', async () => {
		const body = { account_sid: 'AC1', url: 'https://iam.twilio.com/v1/Keys/SK1' };
		expect(await createKey(body, { simplify: true })).toEqual([body]);
	});

	it('simplifies each entry of a list', async () => {
		const body = {
			calls: [
				{ sid: 'CA1', duration: '5', uri: '/2010-04-01/x.json' },
				{ sid: 'CA2', duration: '6', uri: '/2010-04-01/y.json' },
			],
			next_page_uri: null,
		};
		expect(await run('api_v2010.ListCall', body, { simplify: true })).toEqual([
			{ sid: 'CA1', duration: '5' },
			{ sid: 'CA2', duration: '6' },
		]);
	});
});

it('returns each text of a list as the value of an item', async () => {
	const body = {
		profiles: ['mem_profile_1', 'mem_profile_2'],
		meta: { key: 'profiles', nextToken: null },
	};
	for (const simplify of [true, false]) {
		expect(await run('memory_v1.ListProfiles', body, { ...inStore, simplify })).toEqual([
			{ value: 'mem_profile_1' },
			{ value: 'mem_profile_2' },
		]);
	}
});

describe('a request that is not a list', () => {
	it.each<[string, unknown, IDataObject[]]>([
		['an empty object', {}, [{}]],
		['an empty array', [], [{}]],
		['an array of objects', [{ sid: 'MG1' }, { sid: 'MG2' }], [{ sid: 'MG1' }, { sid: 'MG2' }]],
		['an array of anything', ['a', null, [1]], [{ value: 'a' }, { value: null }, { value: [1] }]],
	])('returns at least one item for %s', async (_what, body, expected) => {
		const parameters = form({ FriendlyName: 'Support' });
		expect(await run('messaging_v1.CreateService', body, parameters)).toEqual(expected);
	});

	it('returns Twilio’s response about a deletion that takes a while', async () => {
		const statusUrl = 'https://memory.twilio.com/v1/ControlPlane/Operations/1';
		const deleting = run('memory_v1.DeleteStore', { message: 'Accepted', statusUrl }, inStore);
		expect(await deleting).toEqual([
			{ message: 'Accepted', statusUrl, deleted: true, sid: storeId },
		]);
	});
});
