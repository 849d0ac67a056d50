import type { IDataObject, INodeProperties } from 'n8n-workflow';

import { methods } from '../../../../nodes/Twilio/resources';
import { operations as resources } from '../../../../nodes/Twilio/resources';
import { Twilio } from '../../../../nodes/Twilio/Twilio.node';
import { accounts } from '../../../../sandbox/twilio/accounts';
import type { Sandbox } from '../../../../sandbox/twilio/sandbox';
import { startSandbox } from '../../../../sandbox/twilio/sandbox';
import { editorContext } from '../../../engine/editor';
import { startLocalServer } from '../../../engine/localServer';
import { runNode } from '../../../engine/runNode';
import { until } from '../../../sandbox/until';

let twilio: Sandbox;

const { listSearch } = methods;

const tested = (parameters: IDataObject) => ({
	node: new Twilio(),
	serverUrl: twilio.url,
	credentials: { accountSid: accounts.main.sid, authToken: accounts.main.authTokens.us1 },
	parameters,
});

const addresses = { from: '+15005550006', to: '+15551230001' };

/** Something for each list to find. */
beforeAll(async () => {
	twilio = await startSandbox({ stepMs: 5 });
	const run = async (resource: string, operation: string, parameters: IDataObject, items = [{}]) =>
		await runNode({ ...tested({ resource, operation, ...parameters }), items });
	await run('sms', 'send', { ...addresses, message: 'First' });
	await run('sms', 'send', { ...addresses, message: 'Last' });
	await run('call', 'make', { ...addresses, message: 'Hello', options: { record: true } });
	await run('participant', 'add', { ...addresses, conferenceSid: 'Stand-up' });
	await run('queue', 'create', { friendlyName: 'Support' });
	await until(() => twilio.recordings.all.newestFirst().length > 0);
});

afterAll(async () => await twilio.stop());

const find = async (
	method: keyof typeof listSearch,
	filter?: string,
	page?: string,
	parameters: IDataObject = {},
) => await listSearch[method].call(editorContext(tested(parameters)), filter, page);

it.each<[keyof typeof listSearch, RegExp, RegExp]>([
	['searchApplications', /./, /^AP/],
	['searchCallers', /\+1\d+ \(.+\)/, /^\+1/],
	['searchCalls', /\+15005550006.*\+15551230001/, /^CA/],
	['searchConferences', /Stand-up/, /^CF/],
	['searchMessages', /\+15005550006 to \+15551230001: Last/, /^SM/],
	['searchMessagingServices', /./, /^MG/],
	['searchQueues', /Support/, /^QU/],
	['searchRecordings', /second/, /^RE/],
	['searchSenders', /\+1\d+ \(.+\)/, /^\+1/],
	['searchTemplates', /\(en\)/, /^HX/],
	['searchTranscriptions', /./, /^TR/],
])('%s finds resources of the account by name', async (method, name, value) => {
	const { results } = await find(method);
	expect(results[0]).toMatchObject({
		name: expect.stringMatching(name),
		value: expect.stringMatching(value),
	});
	expect(twilio.violations).toEqual([]);
});

it('shows the newest first, and finds entries', async () => {
	const names = ({ results }: Awaited<ReturnType<typeof find>>) => results.map(({ name }) => name);
	expect(names(await find('searchMessages'))).toEqual([
		expect.stringContaining('Last'),
		expect.stringContaining('First'),
	]);
	expect(names(await find('searchMessages', 'FIRST'))).toEqual([expect.stringContaining('First')]);
	expect(names(await find('searchMessages', 'nothing like it'))).toEqual([]);
});

it('finds numbers in any notation', async () => {
	const values = async (filter: string) =>
		(await find('searchSenders', filter)).results.map(({ value }) => value);
	for (const filter of [
		'+1 (500) 555',
		'+15005550006',
		'500-555-0006',
		'555 0006',
		' 5550006 ',
		'\u202a+1 500 555\u202c',
	]) {
		expect(await values(filter)).toContain('+15005550006');
	}
	expect(await values('+1 (700)')).toEqual([]);
	expect(await values('number marketing')).toEqual(['+15005550009']);
});

it('asks Twilio for the messages and calls of a number', async () => {
	twilio.requests.length = 0;
	const { results } = await find('searchMessages', '+1 (555) 123-0001');
	expect(results.length).toBeGreaterThan(0);
	expect(twilio.requests.map(({ query }) => [query.To, query.From])).toEqual([
		['+15551230001', undefined],
		[undefined, '+15551230001'],
	]);
	// a part of a number is found by reading
	expect((await find('searchMessages', '555-123-0001')).results).toHaveLength(results.length);
});

it('continues with the next page', async () => {
	const parameters = {
		resource: 'sms',
		operation: 'send',
		...addresses,
		message: '={{ $json.n }}',
	};
	const items = Array.from({ length: 55 }, (_, n) => ({ n: n + 1 }));
	await runNode({ ...tested(parameters), items });
	const first = await find('searchMessages');
	const second = await find('searchMessages', '', String(first.paginationToken));
	expect(first.results).toHaveLength(50);
	expect(second.results).toHaveLength(7);
	expect(second.paginationToken).toBeUndefined();
});

it('lists WhatsApp and RCS senders beside phone numbers', async () => {
	const { results } = await find('searchSenders');
	expect(results.map(({ name, value }) => `${name}: ${value}`)).toEqual(
		expect.arrayContaining([
			'+15005550006 (Sandbox): +15005550006',
			'+15551230000 (Voice only), cannot send messages: +15551230000',
			'whatsapp:+15005550006 (Sandbox on WhatsApp): whatsapp:+15005550006',
			'rcs:sandbox_agent (Sandbox on RCS): rcs:sandbox_agent',
		]),
	);
	expect((await find('searchSenders', '+1 500 555 0006')).results).toHaveLength(2);
});

it('lists verified caller IDs beside phone numbers that can call', async () => {
	const { results } = await find('searchCallers');
	expect(results).toContainEqual({
		name: '+15558675310 (Office), verified caller ID',
		value: '+15558675310',
	});
});

it('searches the chosen subaccount', async () => {
	const { results } = await find('searchMessages', '', undefined, {
		resource: 'sms',
		operation: 'get',
		options: { accountSid: accounts.sub.sid },
	});
	expect(results).toEqual([]);
});

it.each(['searchTemplates', 'searchMessagingServices'] as const)(
	'%s refuses a subaccount, which Twilio would ignore',
	async (method) => {
		const options = { accountSid: accounts.sub.sid };
		const parameters = { resource: 'sms', operation: 'send', options };
		await expect(find(method, '', undefined, parameters)).rejects.toMatchObject({
			message: '"Account SID" cannot be used here',
			description: expect.stringContaining('a credential of the subaccount'),
		});
	},
);

it('leaves out senders of the account for a subaccount', async () => {
	const options = { accountSid: accounts.sub.sid };
	const { results } = await find('searchSenders', '', undefined, { options });
	expect(results).toEqual([]);
});

it('refuses an Account SID that is not fixed', async () => {
	const options = { accountSid: '={{ $json.account }}' };
	await expect(find('searchMessages', '', undefined, { options })).rejects.toMatchObject({
		message: '"Account SID" is not the SID of an account',
	});
});

describe('of many entries', () => {
	/** A Twilio with as many numbers, on pages of at most `pageSize`; without senders. */
	async function withNumbers(count: number, pageSize: number, status = 403) {
		const server = await startLocalServer(({ path }) => {
			const url = new URL(path, 'https://api.twilio.com');
			if (!url.pathname.includes('IncomingPhoneNumbers')) return { status, body: { code: 20003 } };
			const page = Number(url.searchParams.get('Page') ?? 0);
			const numbers = Array.from({ length: count }, (_, index) => ({
				phone_number: `+1500555${String(index).padStart(4, '0')}`,
				friendly_name: `Line ${index}`,
				capabilities: { sms: true, voice: true },
			}));
			const size = Math.min(pageSize, Number(url.searchParams.get('PageSize')));
			const shown = numbers.slice(page * size, (page + 1) * size);
			const next = (page + 1) * size < count;
			url.searchParams.set('Page', String(page + 1));
			return {
				status: 200,
				body: {
					incoming_phone_numbers: shown,
					next_page_uri: next ? `${url.pathname}${url.search}` : null,
				},
			};
		});
		const search = async (filter?: string, page?: string, method = listSearch.searchSenders) =>
			await method.call(
				editorContext({ node: new Twilio(), serverUrl: server.url, parameters: {} }),
				filter,
				page,
			);
		return { server, search };
	}

	it.each([50, 1000])('finds what is on a late page, on pages of %i', async (pageSize) => {
		const { server, search } = await withNumbers(1730, pageSize);
		const { results, paginationToken } = await search('Line 1729');
		expect(results.map(({ value }) => value)).toEqual(['+15005551729']);
		expect(paginationToken).toBeUndefined();
		expect((await search('no such line')).results).toEqual([]);
		await server.stop();
	});

	it('reads until a page is full of hits, and continues from there', async () => {
		const { server, search } = await withNumbers(173, 20);
		const first = await search('line');
		expect(first.results).toHaveLength(60);
		const second = await search('line', String(first.paginationToken));
		expect(second.results.at(-1)?.value).toBe('+15005550119');
		await server.stop();
	});

	it('stops reading after some seconds, and continues from there', async () => {
		const { server, search } = await withNumbers(100, 10);
		// each look at the clock is two seconds after the one before
		let seconds = 0;
		const clock = jest.spyOn(Date, 'now').mockImplementation(() => (seconds += 2) * 1000);
		const { results, paginationToken } = await search('Line 99');
		clock.mockRestore();
		expect(results).toEqual([]);
		expect((await search('Line 99', String(paginationToken))).results).toHaveLength(1);
		await server.stop();
	});

	it.each([401, 403, 404])('leaves out lists that Twilio refuses with %i', async (status) => {
		const { server, search } = await withNumbers(1, 50, status);
		expect((await search()).results).toHaveLength(1);
		expect((await search('', undefined, listSearch.searchCallers)).results).toHaveLength(1);
		await server.stop();
	});

	it('fails if a required list is refused', async () => {
		const server = await startLocalServer(() => ({ status: 401, body: { code: 20003 } }));
		const context = editorContext({ node: new Twilio(), serverUrl: server.url, parameters: {} });
		await expect(listSearch.searchSenders.call(context)).rejects.toMatchObject({
			httpCode: '20003',
		});
		await server.stop();
	});
});

it('has a search for every list in the fields, and no other', () => {
	const wanted = Object.values(resources)
		.flatMap((operations) => Object.values(operations))
		.flatMap(({ description }) => description)
		.flatMap(({ modes = [] }: INodeProperties) => modes)
		.flatMap(({ typeOptions }) => typeOptions?.searchListMethod ?? []);
	expect([...new Set(wanted)].sort()).toEqual(Object.keys(listSearch).sort());
});
