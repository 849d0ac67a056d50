import { validateRequest } from 'twilio';
import { accounts, apiKeys } from '../../sandbox/twilio/accounts';
import { phoneNumberSids } from '../../sandbox/twilio/phoneNumbers';
import { ask, below, pair } from './ask';
import { testReceiver, testSandbox } from './forTests';
import { until } from './until';

const sandbox = testSandbox();
const receiver = testReceiver();

afterEach(() => jest.restoreAllMocks());

const host = 'conversations.twilio.com';
const person = '+15558675310';
const ours = '+15005550006';
const all = '/v1/Conversations';

const get = (path: string) => ask(sandbox, path, { host });
const post = (path: string, form: Record<string, string> = {}, headers = {}) =>
	ask(sandbox, path, { host, form, headers });
const remove = (path: string) => ask(sandbox, path, { host, method: 'DELETE' });
const create = async (form: Record<string, string> = {}) =>
	`${all}/${(await post(all, form)).body.sid}`;
const addPerson = (path: string, Address = person, ProxyAddress = ours) =>
	post(`${path}/Participants`, {
		'MessagingBinding.Address': Address,
		'MessagingBinding.ProxyAddress': ProxyAddress,
	});
const addWebhook = (path: string, filter = 'onMessageAdded') =>
	post(`${path}/Webhooks`, {
		Target: 'webhook',
		'Configuration.Url': `${receiver.url}/added?a=1`,
		'Configuration.Method': 'post',
		'Configuration.Filters': filter,
	});

/** A Conversation with the person, and a webhook. */
async function listening() {
	const path = await create();
	await addPerson(path);
	await addWebhook(path);
	return path;
}

const passMinutes = (minutes: number) =>
	jest.spyOn(Date, 'now').mockReturnValue(Date.now() + minutes * 60_000);

test('a Conversation is created, fetched, listed, updated and deleted', async () => {
	const form = { FriendlyName: 'Support', UniqueName: 'support', Attributes: '{"a":1}' };
	const { status, body } = await post(all, form);
	const path = `${all}/${body.sid}`;
	expect(status).toBe(201);
	expect(body).toMatchObject({
		sid: expect.stringMatching(/^CH/),
		friendly_name: 'Support',
		unique_name: 'support',
		attributes: '{"a":1}',
		state: 'active',
		timers: {},
	});
	expect((await get(path)).body).toEqual(body);
	expect((await get(`${all}?State=active`)).body.conversations).toEqual([body]);
	expect((await post(all, { UniqueName: 'support' })).body.code).toBe(50353);
	expect((await get(`${all}/support`)).body).toEqual(body);
	expect((await get(`${all}/support/Messages`)).status).toBe(404);
	expect((await post(path, { State: 'closed' })).body.state).toBe('closed');
	expect((await post(path, { State: 'active' })).body.code).toBe(50377);
	expect((await remove(path)).status).toBe(204);
	expect((await get(path)).status).toBe(404);
	expect((await get(`${path}/Participants`)).status).toBe(404);
	expect(sandbox.violations).toEqual([]);
});

test('timers change the state when they are due', async () => {
	const path = await create({ 'Timers.Inactive': 'PT1M', 'Timers.Closed': 'PT10M' });
	const state = async () => (await get(path)).body.state;
	expect((await get(path)).body.timers).toEqual({
		date_inactive: expect.any(String),
		date_closed: expect.any(String),
	});
	passMinutes(2);
	expect(await state()).toBe('inactive');
	passMinutes(10);
	expect((await get(`${all}?State=closed`)).body.conversations).toHaveLength(1);
	expect(await state()).toBe('closed');
});

test('a timer can be removed', async () => {
	const path = await create({ 'Timers.Closed': 'PT10M' });
	expect((await post(path, { 'Timers.Closed': 'PT0S' })).body.timers).toEqual({});
});

test.each([
	['Timers.Closed', 'PT9M59S', 50376],
	['Timers.Inactive', 'PT59S', 50375],
	['Timers.Closed', '10 minutes', 50380],
	['Timers.Inactive', 'PT', 50379],
])('%s of %s is refused', async (name, duration, code) => {
	expect(await post(all, { [name]: duration })).toMatchObject({ status: 400, body: { code } });
});

test('a participant is added, listed, found by address and removed', async () => {
	const path = await create();
	const { status, body } = await addPerson(path);
	expect(status).toBe(201);
	expect(body).toMatchObject({
		sid: expect.stringMatching(/^MB/),
		identity: null,
		messaging_binding: { type: 'sms', address: person, proxy_address: ours },
	});
	await post(`${path}/Participants`, { Identity: 'agent' });
	const one = `${path}/Participants/${body.sid}`;
	expect((await get(one)).body).toEqual(body);
	expect((await get(`${path}/Participants`)).body.participants).toHaveLength(2);
	const search = '/v1/ParticipantConversations';
	expect((await get(`${search}?Address=${encodeURIComponent(person)}`)).body.conversations).toEqual(
		[
			expect.objectContaining({
				participant_sid: body.sid,
				participant_messaging_binding: body.messaging_binding,
				conversation_sid: body.conversation_sid,
				conversation_state: 'active',
			}),
		],
	);
	expect((await get(`${search}?Identity=agent`)).body.conversations).toMatchObject([
		{ participant_identity: 'agent' },
	]);
	expect((await remove(one)).status).toBe(204);
	expect((await get(one)).status).toBe(404);
	expect(sandbox.violations).toEqual([]);
});

test('a pair of addresses is in one Conversation that is not closed', async () => {
	const [first, second] = [await create(), await create()];
	const { conversation_sid } = (await addPerson(first)).body;
	expect(await addPerson(second)).toMatchObject({
		status: 409,
		body: { code: 50425, message: expect.stringContaining(conversation_sid) },
	});
	expect((await addPerson(second, '+15558675311')).status).toBe(201);
	await post(first, { State: 'closed' });
	expect((await addPerson(second)).status).toBe(201);
});

test.each([
	['no address', 'Ada', ours, 50407],
	['no proxy address', person, '', 50412],
	['a proxy address of somebody else', person, '+15552223214', 50413],
])('%s is refused', async (_, address, proxyAddress, code) => {
	expect(await addPerson(await create(), address, proxyAddress)).toMatchObject({
		status: 400,
		body: { code },
	});
});

test('webhooks are added, listed and removed', async () => {
	const path = await create();
	const { status, body } = await addWebhook(path);
	expect(status).toBe(201);
	expect(body).toMatchObject({
		sid: expect.stringMatching(/^WH/),
		target: 'webhook',
		configuration: { method: 'post', filters: ['onMessageAdded'] },
	});
	const one = `${path}/Webhooks/${body.sid}`;
	expect((await get(one)).body).toEqual(body);
	expect((await get(`${path}/Webhooks`)).body.webhooks).toEqual([body]);
	expect((await remove(one)).status).toBe(204);
	expect((await get(`${path}/Webhooks`)).body.webhooks).toEqual([]);
	expect(sandbox.violations).toEqual([]);
});

test('what the person writes comes into the Conversation, and to its and the number’s webhooks', async () => {
	const path = await listening();
	await ask(sandbox, below(`IncomingPhoneNumbers/${phoneNumberSids.sandbox}.json`), {
		form: { SmsUrl: `${receiver.url}/sms` },
	});
	await sandbox.phone.text({
		from: person,
		to: ours,
		body: 'Yes',
		media: ['https://example.com/a.png'],
	});
	await until(() => receiver.received.length === 2);

	const [message] = (await get(`${path}/Messages`)).body.messages;
	expect(message).toMatchObject({
		sid: expect.stringMatching(/^IM/),
		author: person,
		body: 'Yes',
		index: 0,
		media: [{ content_type: 'image/png', filename: 'a.png', size: expect.any(Number) }],
	});
	expect(receiver.received.map(({ url }) => url).sort()).toEqual([
		`${receiver.url}/added?a=1`,
		`${receiver.url}/sms`,
	]);
	const added = receiver.received.find(({ url }) => url.includes('/added'))!;
	expect(added.parameters).toMatchObject({
		EventType: 'onMessageAdded',
		Source: 'SMS',
		AccountSid: accounts.main.sid,
		ConversationSid: message.conversation_sid,
		MessageSid: message.sid,
		ParticipantSid: message.participant_sid,
		ChatServiceSid: expect.stringMatching(/^IS/),
		MessagingServiceSid: expect.stringMatching(/^MG/),
		Author: person,
		Body: 'Yes',
		Index: '0',
		Attributes: '{}',
		RetryCount: '0',
	});
	expect(JSON.parse(added.parameters.Media!)).toEqual([
		{
			Sid: message.media[0].sid,
			ContentType: 'image/png',
			Filename: 'a.png',
			Size: message.media[0].size,
		},
	]);
	const signature = String(added.headers['x-twilio-signature']);
	const token = accounts.main.authTokens.us1;
	expect(validateRequest(token, signature, added.url, added.parameters)).toBe(true);
});

test.each([
	['closed', { State: 'closed' }, 0],
	['inactive', { State: 'inactive' }, 1],
])('a message to a Conversation that is %s', async (_, form, count) => {
	const path = await listening();
	await post(path, form);
	await sandbox.phone.text({ from: person, to: ours, body: 'Hi' });
	expect((await get(`${path}/Messages`)).body.messages).toHaveLength(count);
	expect((await get(path)).body.state).toBe(count === 1 ? 'active' : 'closed');
});

test('other people’s messages stay out', async () => {
	const path = await listening();
	await sandbox.phone.text({ from: '+15558675311', to: ours, body: 'Hi' });
	expect((await get(`${path}/Messages`)).body.messages).toEqual([]);
});

test('a message of the API goes out to the person, who can reply', async () => {
	const path = await listening();
	const { status, body } = await post(`${path}/Messages`, { Author: 'n8n', Body: 'Approve?' });
	expect([status, body.participant_sid]).toEqual([201, null]);
	const [sent] = sandbox.messages.all.newestFirst();
	expect(sent?.resource).toMatchObject({
		from: ours,
		to: person,
		body: 'Approve?',
		direction: 'outbound-api',
	});
	sandbox.phone.reply(sent!.resource.sid, 'Yes');
	await until(() => receiver.received.length === 1);
	expect(receiver.received[0]?.parameters).toMatchObject({ Body: 'Yes', Index: '1' });
	const bodies = async (query: string) =>
		(await get(`${path}/Messages${query}`)).body.messages.map((one: { body: string }) => one.body);
	expect(await bodies('')).toEqual(['Approve?', 'Yes']);
	expect(await bodies('?Order=desc')).toEqual(['Yes', 'Approve?']);
	expect(sandbox.violations).toEqual([]);
});

test('webhooks learn of a message of the API when it asks for that', async () => {
	const path = await listening();
	await post(`${path}/Messages`, { Body: 'Silent' });
	await post(`${path}/Messages`, { Body: 'Loud' }, { 'X-Twilio-Webhook-Enabled': 'true' });
	await until(() => receiver.received.length === 1);
	expect(receiver.received[0]?.parameters).toMatchObject({
		Source: 'API',
		Author: 'system',
		Body: 'Loud',
	});
});

test('a webhook gets only what it filters for', async () => {
	const path = await create();
	await addPerson(path);
	await addWebhook(path, 'onParticipantAdded');
	await sandbox.phone.text({ from: person, to: ours, body: 'Hi' });
	expect(sandbox.callbacks).toEqual([]);
});

test('a Restricted key needs the permission of Conversations', async () => {
	const auth = pair(apiKeys.restricted);
	const path = `${await create()}/Messages`;
	expect(await ask(sandbox, path, { host, auth, form: { Body: 'Hi' } })).toMatchObject({
		status: 401,
		body: {
			code: 70051,
			message: expect.stringContaining('twilio/conversations/messages/create'),
		},
	});
});

test('another account sees nothing of them', async () => {
	const path = await create();
	const auth: [string, string] = [accounts.sub.sid, accounts.sub.authTokens.us1];
	expect((await ask(sandbox, path, { host, auth })).status).toBe(404);
	expect((await ask(sandbox, all, { host, auth })).body.conversations).toEqual([]);
});
