import { runOperation } from '../../../engine/runOperation';
import { send } from '../resources/customRequest/customRequest';

const getAll = async (nextPageUri: string | null, parameters = {}) =>
	await runOperation({
		resource: 'sms',
		operation: 'getAll',
		parameters: { returnAll: true, simplify: false, ...parameters },
		answers: [
			{ status: 200, body: { messages: [{ sid: 'SM1' }], next_page_uri: nextPageUri } },
			{ status: 200, body: { messages: [{ sid: 'SM2' }], next_page_uri: null } },
		],
	});

const list = 'GET api.twilio.com/2010-04-01/Accounts/{AccountSid}/Messages.json?PageSize=1000';

it('follows Twilio’s next page, with the largest pages', async () => {
	const { requests, items } = await getAll('/2010-04-01/Next.json?Page=1&PageToken=PASM1');
	expect(requests).toEqual([
		list,
		'GET api.twilio.com/2010-04-01/Next.json?Page=1&PageToken=PASM1',
	]);
	expect(items.map(({ json }) => json.sid)).toEqual(['SM1', 'SM2']);
});

it('does not ask for a page it does not need', async () => {
	const { requests } = await getAll('/2010-04-01/Next.json', { returnAll: false, limit: 1 });
	expect(requests).toHaveLength(1);
});

it('returns nothing for an empty list', async () => {
	const { items } = await runOperation({
		resource: 'sms',
		operation: 'getAll',
		parameters: {},
		answers: { status: 200, body: { messages: [], next_page_uri: null } },
	});
	expect(items).toEqual([]);
});

it.each([
	'https://example.com/2010-04-01/Next.json',
	'//evil.twilio.com.example.com/',
	'http://api.twilio.com/x',
])('does not send the credential to another host: %s', async (next) => {
	await expect(getAll(next)).rejects.toMatchObject({
		message: expect.stringContaining('The next page of the list is on another host'),
		requests: [list],
	});
});

/** The entries of what Twilio answers, page by page; the last page comes again and again. */
const readList = async (pages: unknown[], parameters = {}) => {
	const { items, requests } = await send(
		{ url: '/v1/Things', readList: true, returnAll: true, ...parameters },
		pages.map((body) => ({ status: 200, body })),
	);
	return { entries: items.map(({ json }) => json), requests };
};

describe('entries', () => {
	const meta = { key: 'things', next_page_url: null };

	it.each<[string, unknown, unknown[]]>([
		['texts', { things: ['a', 'b'], meta }, [{ value: 'a' }, { value: 'b' }]],
		['texts without a name', { things: ['a', 'b'] }, [{ value: 'a' }, { value: 'b' }]],
		['objects among others', { things: [{ id: 1 }, 'a'], meta }, [{ id: 1 }, { value: 'a' }]],
		[
			'numbers, booleans and nothing',
			{ things: [0, false, null, ''], meta },
			[{ value: 0 }, { value: false }, { value: null }, { value: '' }],
		],
		['lists', { things: [[1, 2], []], meta }, [{ value: [1, 2] }, { value: [] }]],
		['a response that is a list', [{ id: 1 }, 'a'], [{ id: 1 }, { value: 'a' }]],
		['an empty response', [], []],
		['an empty list', { things: [], meta }, []],
		['an empty list beside one of texts', { schemas: ['urn'], Resources: [] }, []],
		[
			'what meta names among others',
			{ others: [{ id: 9 }], things: [{ id: 1 }], meta },
			[{ id: 1 }],
		],
	])('can be %s', async (_what, page, entries) => {
		expect((await readList([page])).entries).toEqual(entries);
	});

	it.each<[string, unknown]>([
		['there is no list', { sid: 'SM1' }],
		['meta names none', { others: [{ id: 1 }], meta: { key: 'things' } }],
	])('are missing if %s', async (_what, page) => {
		await expect(readList([page])).rejects.toMatchObject({
			message: 'Twilio’s response is not a list',
		});
	});

	it('are not guessed if there are several lists', async () => {
		await expect(readList([{ inbound: [{ id: 1 }], outbound: [{ id: 2 }] }])).rejects.toMatchObject(
			{
				message: 'Twilio’s response has several lists',
				description:
					'They are inbound, outbound. To get them as one item, use Custom Request with Read List turned off.',
			},
		);
	});
});

describe('a list that repeats a page', () => {
	const to = (page: string, id: number) => ({
		things: [{ id }],
		meta: { key: 'things', next_page_url: `https://api.twilio.com/v1/Things${page}` },
	});

	it.each([
		['its first', [to('?Page=1', 1), to('', 2)]],
		['the same', [to('?Page=1', 1), to('?Page=1', 2)]],
		['an earlier one', [to('?Page=1', 1), to('?Page=2', 2), to('?Page=1', 3)]],
	])('ends with an error: %s', async (_which, pages) => {
		await expect(readList(pages)).rejects.toMatchObject({
			message: 'Twilio’s list never ends: the next page was already read',
			description: `Try again later, or get only the first entries: turn off Return All and set Limit to ${pages.length}.`,
			requests: { length: pages.length },
		});
	});

	it('can be read up to Limit', async () => {
		const pages = [to('?Page=1', 1), to('?Page=1', 2)];
		const { entries } = await readList(pages, { returnAll: false, limit: 2 });
		expect(entries).toEqual([{ id: 1 }, { id: 2 }]);
	});

	it('ends with an error by the token too', async () => {
		const page = { things: [{ id: 1 }], meta: { key: 'things', nextToken: 'again' } };
		await expect(readList([page])).rejects.toMatchObject({ requests: { length: 2 } });
	});
});
