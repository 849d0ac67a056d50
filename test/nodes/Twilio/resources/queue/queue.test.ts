import { runOperation } from '../../../../engine/runOperation';

const sid = (digit: number) => `QU${String(digit).repeat(32)}`;
const callSid = (digit: number) => `CA${String(digit).repeat(32)}`;
const path = 'api.twilio.com/2010-04-01/Accounts/{AccountSid}/Queues';
const items = [1, 2].map((digit) => ({ sid: sid(digit), call: callSid(digit), name: `Q${digit}` }));
const queueSid = '={{ $json.sid }}';
const member = { queueSid, callSid: '={{ $json.call }}' };
const url = 'https://example.com/agent?a=1';

it.each([
	['create', { friendlyName: '={{ $json.name }}' }, 'POST {path}.json FriendlyName=Q{n}'],
	[
		'create',
		{ friendlyName: '={{ $json.name }}', options: { maxSize: 10 } },
		'POST {path}.json FriendlyName=Q{n}&MaxSize=10',
	],
	['get', { queueSid }, 'GET {path}/{QU}.json'],
	[
		'update',
		{ queueSid, updateFields: { maxSize: 10, friendlyName: 'Sales' } },
		'POST {path}/{QU}.json MaxSize=10&FriendlyName=Sales',
	],
	['update', { queueSid, updateFields: { maxSize: 10 } }, 'POST {path}/{QU}.json MaxSize=10'],
	['getMember', member, 'GET {path}/{QU}/Members/{CA}.json'],
	['getMember', { queueSid }, 'GET {path}/{QU}/Members/Front.json'],
	['dequeue', { queueSid, url }, `POST {path}/{QU}/Members/Front.json Url=${url}`],
	[
		'dequeue',
		{ ...member, url, options: { method: 'GET' } },
		`POST {path}/{QU}/Members/{CA}.json Url=${url}&Method=GET`,
	],
])('%s with %j', async (operation, parameters, request) => {
	const answers = [1, 2].map((digit) => ({ status: 200, body: { sid: sid(digit) } }));
	const { requests, items: output } = await runOperation({
		resource: 'queue',
		operation,
		parameters,
		items,
		answers,
	});
	expect(requests).toEqual(
		[1, 2].map((digit) =>
			request
				.replace('{path}', path)
				.replace('{QU}', sid(digit))
				.replace('{CA}', callSid(digit))
				.replace('{n}', String(digit)),
		),
	);
	expect(output).toEqual(answers.map(({ body }, item) => ({ json: body, pairedItem: { item } })));
});

it.each([
	['getAll', {}, 'queues', [`${path}.json`, `${path}.json`]],
	[
		'getMembers',
		{ queueSid },
		'queue_members',
		[`${path}/${sid(1)}/Members.json`, `${path}/${sid(2)}/Members.json`],
	],
])('%s returns an item for each entry', async (operation, parameters, list, urls) => {
	const { requests, items: output } = await runOperation({
		resource: 'queue',
		operation,
		parameters: { limit: 2, ...parameters },
		items,
		answers: [
			{ status: 200, body: { [list]: [{ position: 1 }, { position: 2 }] } },
			{ status: 200, body: { [list]: [{ position: 3 }] } },
		],
	});
	expect(requests).toEqual(urls.map((asked) => `GET ${asked}?PageSize=2`));
	expect(output).toEqual([
		{ json: { position: 1 }, pairedItem: { item: 0 } },
		{ json: { position: 2 }, pairedItem: { item: 0 } },
		{ json: { position: 3 }, pairedItem: { item: 1 } },
	]);
});

it.each([
	['create', { friendlyName: ' ' }, '"Name" is empty'],
	[
		'create',
		{ friendlyName: 'Q', options: { maxSize: '={{ "many" }}' } },
		'"Max Size" must be a number',
	],
	['update', { queueSid: sid(1) }, '"Update Fields" is empty'],
	[
		'update',
		{ queueSid: sid(1), updateFields: { friendlyName: '={{ null }}' } },
		'"Update Fields" is empty',
	],
	['get', { queueSid: 'Support' }, '"Queue" is not a valid SID: "Support"'],
	['dequeue', { queueSid: sid(1), url: '={{ "" }}' }, '"URL" is empty'],
	['dequeue', { queueSid: sid(1), callSid: 'Last', url }, '"Call" is not a valid SID: "Last"'],
	['getMember', { queueSid: sid(1), callSid: '={{ "" }}' }, '"Call" is empty'],
])('refuses to %s %j', async (operation, parameters, message) => {
	await expect(runOperation({ resource: 'queue', operation, parameters })).rejects.toMatchObject({
		message,
		requests: [],
	});
});
