import { runOperation } from '../../../engine/runOperation';

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

it('gives nothing for an empty list', async () => {
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
])('does not take the credential to another address: %s', async (next) => {
	await expect(getAll(next)).rejects.toMatchObject({
		message: expect.stringContaining('The next page of the list is at another address'),
		requests: [list],
	});
});
