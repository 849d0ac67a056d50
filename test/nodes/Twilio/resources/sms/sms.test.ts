import { runOperation } from '../../../../engine/runOperation';

const sid = (digit: number) => `SM${String(digit).repeat(32)}`;
const path = 'api.twilio.com/2010-04-01/Accounts/{AccountSid}/Messages';
const items = [{ sid: sid(1) }, { sid: sid(2) }];
const message = {
	sid: sid(1),
	body: 'Hello',
	from: '+1',
	to: '+2',
	status: 'undelivered',
	error_code: 30003,
	uri: '/x',
};

it('gets messages, simplified or complete', async () => {
	const get = async (simplify: boolean) =>
		await runOperation({
			resource: 'sms',
			operation: 'get',
			parameters: { messageSid: '={{ $json.sid }}', simplify },
			items,
			answers: { status: 200, body: message },
		});

	const { requests, items: whole } = await get(false);
	expect(requests).toEqual([`GET ${path}/${sid(1)}.json`, `GET ${path}/${sid(2)}.json`]);
	expect(whole).toEqual([
		{ json: message, pairedItem: { item: 0 } },
		{ json: message, pairedItem: { item: 1 } },
	]);
	const { uri: _uri, ...simplified } = message;
	expect((await get(true)).items.map(({ json }) => json)).toEqual([simplified, simplified]);
});

it('gets a message by its Console URL', async () => {
	const url = `https://console.twilio.com/us1/monitor/logs/sms?sid=${sid(1)}&x=1`;
	const { requests } = await runOperation({
		resource: 'sms',
		operation: 'get',
		parameters: { messageSid: { __rl: true, mode: 'url', value: url } },
		answers: { status: 200, body: message },
	});
	expect(requests).toEqual([`GET ${path}/${sid(1)}.json`]);
});

it('refuses the SID of something else', async () => {
	await expect(
		runOperation({
			resource: 'sms',
			operation: 'get',
			parameters: { messageSid: `={{ "CA" + "1".repeat(32) }}` },
		}),
	).rejects.toMatchObject({
		message: `"Message" is not a valid SID: "CA${'1'.repeat(32)}"`,
		requests: [],
	});
});

it('gets messages up to the limit, page by page', async () => {
	const page = (sids: number[], next: string | null) => ({
		status: 200,
		body: { messages: sids.map((digit) => ({ sid: sid(digit) })), next_page_uri: next },
	});
	const next = '/2010-04-01/Accounts/AC1/Messages.json?Page=1&PageToken=PA1';
	const { requests, items: found } = await runOperation({
		resource: 'sms',
		operation: 'getAll',
		parameters: {
			limit: 3,
			simplify: false,
			filters: {
				to: '+15551230002',
				dateSentAfter: '2026-01-01T12:00:00+02:00',
				dateSent: '2026-01-02',
			},
		},
		items: [{}, {}],
		answers: [page([1, 2], next), page([3, 4], next), page([5], null)],
	});
	expect(requests).toEqual([
		`GET ${path}.json?DateSent>=2026-01-01T10:00:00Z&DateSent=2026-01-02&To=+15551230002&PageSize=3`,
		'GET api.twilio.com/2010-04-01/Accounts/AC1/Messages.json?Page=1&PageToken=PA1',
		`GET ${path}.json?DateSent>=2026-01-01T10:00:00Z&DateSent=2026-01-02&To=+15551230002&PageSize=3`,
	]);
	expect(found.map(({ json, pairedItem }) => [json.sid, pairedItem])).toEqual([
		[sid(1), { item: 0 }],
		[sid(2), { item: 0 }],
		[sid(3), { item: 0 }],
		[sid(5), { item: 1 }],
	]);
});

it.each([
	['+1 (555) 123-0001', '15551230002.0', 'From=+15551230001&To=15551230002'],
	['whatsapp: +1 555 123 0001', '\u200e+15551230002', 'From=whatsapp:+15551230001&To=+15551230002'],
	['ACME', '', 'From=ACME'],
])('filters by addresses like those of Send: from %j to %j', async (from, to, query) => {
	const { requests } = await runOperation({
		resource: 'sms',
		operation: 'getAll',
		parameters: { filters: { from, to } },
		answers: { status: 200, body: { messages: [] } },
	});
	expect(requests).toEqual([`GET ${path}.json?${query}&PageSize=50`]);
});

it('refuses a filter that cannot be an address', async () => {
	await expect(
		runOperation({
			resource: 'sms',
			operation: 'getAll',
			parameters: { filters: { from: '={{ 15551230001.5 }}' } },
		}),
	).rejects.toMatchObject({
		message: '"From" is not a phone number, a sender name or a channel address: "15551230001.5"',
		requests: [],
	});
});

it('deletes messages, of a subaccount too', async () => {
	const subaccount = `AC${'9'.repeat(32)}`;
	const { requests, items: gone } = await runOperation({
		resource: 'sms',
		operation: 'delete',
		parameters: { messageSid: '={{ $json.sid }}', options: { accountSid: subaccount } },
		items,
		answers: { status: 204 },
	});
	expect(requests).toEqual(
		items.map((item) => `DELETE ${path.replace('{AccountSid}', subaccount)}/${item.sid}.json`),
	);
	expect(gone).toEqual([
		{ json: { deleted: true, sid: sid(1) }, pairedItem: { item: 0 } },
		{ json: { deleted: true, sid: sid(2) }, pairedItem: { item: 1 } },
	]);
});

it.each([
	['cancel', { simplify: false }, '.json', 'Status=canceled'],
	['redact', { simplify: false }, '.json', 'Body='],
	['sendFeedback', { outcome: 'unconfirmed' }, '/Feedback.json', 'Outcome=unconfirmed'],
])('asks Twilio to %s', async (operation, parameters, end, body) => {
	const { requests, items: changed } = await runOperation({
		resource: 'sms',
		operation,
		parameters: { messageSid: '={{ $json.sid }}', ...parameters },
		items,
		answers: { status: 200, body: message },
	});
	expect(requests).toEqual(items.map((item) => `POST ${path}/${item.sid}${end} ${body}`));
	expect(changed).toEqual([
		{ json: message, pairedItem: { item: 0 } },
		{ json: message, pairedItem: { item: 1 } },
	]);
});

it('gets the metadata of messages’ media', async () => {
	const media = { sid: 'ME1', parent_sid: 'SM1', content_type: 'image/png', uri: '/x' };
	const { requests, items: found } = await runOperation({
		resource: 'sms',
		operation: 'getMedia',
		parameters: { messageSid: '={{ $json.sid }}', returnAll: true },
		items,
		answers: { status: 200, body: { media_list: [media] } },
	});
	expect(requests).toEqual(items.map((item) => `GET ${path}/${item.sid}/Media.json?PageSize=1000`));
	const { uri: _uri, ...simplified } = media;
	expect(found).toEqual([
		{ json: simplified, pairedItem: { item: 0 } },
		{ json: simplified, pairedItem: { item: 1 } },
	]);
});
