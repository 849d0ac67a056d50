import { randomUUID } from 'node:crypto';
import type { ICredentialDataDecryptedObject, IDataObject, INode } from 'n8n-workflow';
import { getExpectedTwilioSignature } from 'twilio/lib/webhooks/webhooks';

import answerAMessage from '../../examples/answer-a-message.json';
import phoneMenu from '../../examples/phone-menu.json';
import { installPackage } from '../../sandbox/n8n/package';
import type { WorkflowDraft } from '../../sandbox/n8n/rest';
import { accounts, apiKeys } from '../../sandbox/twilio/accounts';
import { serviceSids } from '../../sandbox/twilio/messagingServices';
import { phoneNumberSids } from '../../sandbox/twilio/phoneNumbers';
import { senderSids } from '../../sandbox/twilio/senders';
import type { Answer } from '../engine/localServer';
import { startLocalServer } from '../engine/localServer';
import { postJson } from '../nodes/Twilio/trigger/posted';
import { until } from '../sandbox/until';
import { ask, below } from '../sandbox/ask';
import { TestN8n } from './n8n';

const INBOUND = 'com.twilio.messaging.inbound-message.received';

let n8n: TestN8n;
let collector: Awaited<ReturnType<typeof startLocalServer>>;
const credentialIds: Record<string, string> = {};

const { main } = accounts;
const credentials: Record<string, ICredentialDataDecryptedObject> = {
	'Auth Token': { authType: 'authToken', accountSid: main.sid, authToken: main.authTokens.us1 },
	'API Key': {
		authType: 'apiKey',
		accountSid: main.sid,
		apiKeySid: apiKeys.standardUs1.sid,
		apiKeySecret: apiKeys.standardUs1.secret,
		webhookAuthToken: main.authTokens.us1,
	},
};

beforeAll(async () => {
	collector = await startLocalServer((): Answer => ({ status: 200, body: {} }));
	n8n = await TestN8n.create();
	await installPackage(n8n.userFolder);
	await n8n.restart();
	for (const [name, data] of Object.entries(credentials)) {
		credentialIds[name] = await n8n.rest.saveCredential(name, data);
	}
}, 300_000);

afterAll(async () => {
	await n8n.end();
	await collector.stop();
});

jest.setTimeout(60_000);

const node = (
	name: string,
	type: string,
	parameters: object,
	more: Partial<INode> = {},
): INode => ({
	id: randomUUID(),
	name,
	type,
	typeVersion: 1,
	position: [0, 0],
	parameters: parameters as never,
	...more,
});

/** Tells the test of each item that comes out of a workflow, and of the execution it is in. */
const collect = () =>
	node(
		'Collect',
		'n8n-nodes-base.httpRequest',
		{
			method: 'POST',
			url: collector.url,
			sendBody: true,
			specifyBody: 'json',
			jsonBody:
				'={{ JSON.stringify({ workflow: $workflow.id, execution: $execution.id, item: $json, binary: $binary }) }}',
		},
		{ typeVersion: 4.2 },
	);

const OURS = 'n8n-nodes-twilio.twilioTrigger';
const BUILT_IN = 'n8n-nodes-base.twilioTrigger';

interface Start {
	type?: string;
	webhookId?: string;
	credential?: string;
	/** What comes after the trigger, one node after the other. */
	then?: INode[];
	/** Whether the test is told of what comes out at the end. */
	collects?: boolean;
	/** Listens for a test event instead of being active. */
	isTest?: boolean;
}

/** A saved and active workflow of a Twilio Trigger and what comes after it. */
async function start(
	parameters: object,
	{
		type = OURS,
		webhookId = randomUUID(),
		credential = 'Auth Token',
		then = [],
		collects = true,
		isTest = false,
	}: Start = {},
) {
	const twilioApi = { id: credentialIds[credential]!, name: credential };
	const trigger = node('Twilio Trigger', type, parameters, {
		webhookId,
		credentials: { twilioApi },
	});
	const nodes = [
		trigger,
		...then.map((each) => ({ ...each, credentials: { twilioApi } })),
		...(collects ? [collect()] : []),
	];
	const connections = Object.fromEntries(
		nodes
			.slice(1)
			.map(({ name }, index) => [
				nodes[index]!.name,
				{ main: [[{ node: name, type: 'main' as const, index: 0 }]] },
			]),
	);
	const id = await n8n.rest.saveWorkflow({ name: randomUUID(), nodes, connections }, !isTest);
	if (isTest) await n8n.rest.listen(id, trigger.name);
	else active.push(id);
	const url = `${n8n.url}/webhook${isTest ? '-test' : ''}/${webhookId}/webhook`;
	if (!isTest) await registered(url);
	return { id, url };
}

interface Collected {
	workflow: string;
	execution: string;
	item: IDataObject;
	binary: IDataObject;
}

/** Waits until n8n has the webhook: it does a moment after it says that the workflow is active. */
async function registered(url: string): Promise<void> {
	while ((await fetch(url, { method: 'POST' })).status === 404) {
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
}

/** What came out of a workflow, once it is as much as expected. */
async function collected(id: string, count: number): Promise<Collected[]> {
	for (;;) {
		const all = collector.requests.map(({ body }) => JSON.parse(body) as Collected);
		const own = all.filter(({ workflow }) => workflow === id);
		if (own.length >= count) return own;
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
}

/** The items of executions, which may overtake each other, in the order of a field. */
const sortedBy = (field: string, all: Collected[]) =>
	all.map(({ item }) => item).sort((a, b) => (a[field]! < b[field]! ? -1 : 1));

const active: string[] = [];

beforeEach(() => n8n.twilio.reset());

afterEach(async () => {
	for (const id of active.splice(0)) await n8n.rest.deactivate(id);
	expect(n8n.twilio.violations).toEqual([]);
});

const { sandbox: phoneNumberSid } = phoneNumberSids;
const numberAtTwilio = () => n8n.twilio.phoneNumbers.all.find(phoneNumberSid)!.resource;

const people = '+15551230001';
const number = '+15005550006';

const fallbackOf = (url: string) => url.replace(/webhook$/, 'fallback');

const onMessage = (more: object = {}) => ({ source: 'message', phoneNumberSid, ...more });
const onCall = (more: object = {}) => ({ source: 'call', phoneNumberSid, ...more });

const stop = (name = 'Stop') =>
	node(name, 'n8n-nodes-base.stopAndError', { errorMessage: 'Nothing to answer' });

describe.each(Object.keys(credentials))('with %s', (credential) => {
	it('receives account events, once each, and cleans up', async () => {
		const { id, url } = await start({ updates: [INBOUND] }, { credential });
		await until(() => n8n.twilio.subscriptions.all.newestFirst().length === 1);
		const [event] = await n8n.twilio.events.publish(INBOUND, { from: people });
		const [sink] = n8n.twilio.sinks.all.newestFirst();
		await n8n.twilio.events.deliver(sink!.resource.sid, [event!]);
		expect(n8n.twilio.events.deliveries).toMatchObject([
			{ url, status: 204 },
			{ url, status: 200 },
		]);
		// executions may overtake each other
		await collected(id, 1);
		const [last] = await n8n.twilio.events.publish(INBOUND, { from: '+15551230002' });
		expect(await collected(id, 2)).toMatchObject([{ item: event }, { item: last }]);
		await n8n.rest.deactivate(id);
		await until(() => n8n.twilio.sinks.all.newestFirst().length === 0);
	});

	it('receives a message, replies, and restores the previous webhook', async () => {
		numberAtTwilio().sms_url = 'https://example.com/before';
		const { id, url } = await start(
			onMessage({ reply: 'text', message: 'Thanks', options: { replaceWebhook: true } }),
			{ credential },
		);
		await until(() => numberAtTwilio().sms_url.startsWith(url));
		const { replies, requests } = await n8n.twilio.phone.text({
			from: people,
			to: number,
			body: 'Hello',
			repeats: 1,
		});
		expect(requests).toMatchObject(
			Array(2).fill({ status: 200, contentType: expect.stringMatching(/^text\/xml/) }),
		);
		expect(replies[0]).toMatchObject({ to: people, body: 'Thanks' });
		expect(await collected(id, 1)).toMatchObject([
			{ item: { kind: 'message', channel: 'sms', from: people, to: number, text: 'Hello' } },
		]);
		await n8n.rest.deactivate(id);
		await until(() => numberAtTwilio().sms_url === 'https://example.com/before');
		expect(await collected(id, 0)).toHaveLength(1);
	});

	it('receives a call, gathers keys, and receives them and the end of the call', async () => {
		const { id, url } = await start(
			onCall({
				reply: 'gather',
				message: 'Press a key',
				afterwards: 'Goodbye',
				options: { callEnd: true },
			}),
			{ credential },
		);
		await until(() => numberAtTwilio().voice_url === url);
		const { call } = await n8n.twilio.phone.call({ from: people, to: number });
		const { heard } = await n8n.twilio.phone.press(call.sid, '4');
		expect(heard).toEqual(['Press a key', 'gather', 'Goodbye']);
		expect(sortedBy('kind', await collected(id, 3))).toMatchObject([
			{ kind: 'gather', gather: { digits: '4' } },
			{ kind: 'incoming', from: people, sid: call.sid },
			{ kind: 'status', status: 'completed' },
		]);
		await n8n.rest.deactivate(id);
		await until(() => numberAtTwilio().voice_url === '');
		expect(numberAtTwilio().status_callback).toBe('');
	});

	it('receives status callbacks', async () => {
		const { url, id } = await start({ source: 'status' }, { credential });
		await ask(n8n.twilio, below('Messages.json'), {
			form: { To: people, From: number, Body: 'Hello', StatusCallback: `${url}?order=7` },
		});
		expect(sortedBy('status', await collected(id, 3))).toMatchObject(
			['delivered', 'sending', 'sent'].map((status) => ({
				kind: 'message',
				status,
				raw: { order: '7' },
			})),
		);
		expect(n8n.twilio.callbacks.map(({ status }) => status)).toEqual([204, 204, 204]);
		await n8n.rest.deactivate(id);
	});
});

it('reads bodies as they were signed, whatever n8n makes of them', async () => {
	const events = await start({ updates: [INBOUND] });
	const event = { id: 'EZ1', type: INBOUND, data: { from: people } };
	const batch = JSON.stringify([event]);
	for (const status of [204, 200]) {
		expect(await postJson(events.url, batch, 'application/cloudevents-batch+json')).toBe(status);
	}
	expect(await collected(events.id, 1)).toMatchObject([{ item: event }]);

	const status = await start({ source: 'status' });
	const callback = { MessageSid: 'SM1', MessageStatus: 'sent', Tags: ['a'] };
	expect(await postJson(status.url, JSON.stringify(callback))).toBe(204);
	expect(await collected(status.id, 1)).toMatchObject([
		{ item: { kind: 'message', raw: callback } },
	]);

	for (const { url } of [events, status]) {
		const body = new FormData();
		for (const [name, value] of Object.entries({ id: 'EZ2', type: INBOUND })) body.set(name, value);
		const signature = getExpectedTwilioSignature(main.authTokens.us1, url, {});
		const headers = { 'X-Twilio-Signature': signature };
		expect((await fetch(url, { method: 'POST', body, headers })).status).toBe(403);
	}
});

it('replaces n8n’s own trigger, and removes its sink', async () => {
	const webhookId = randomUUID();
	const { events, sinks, subscriptions } = n8n.twilio;
	const happened = async (id: string) => {
		await until(() => subscriptions.all.newestFirst().length === 1);
		const [event] = await events.publish(INBOUND, { from: people, body: 'Hello' });
		const [{ item } = {}] = await collected(id, 1);
		expect(item).toEqual(event);
		return item;
	};
	const parameters = { updates: [INBOUND] };
	const theirs = await start(parameters, { type: BUILT_IN, webhookId });
	await happened(theirs.id);
	await n8n.rest.deactivate(theirs.id);
	expect(sinks.all.newestFirst()).toHaveLength(1);

	const ours = await start(parameters, { webhookId });
	expect(ours.url).toBe(theirs.url);
	await happened(ours.id);
	await n8n.rest.deactivate(ours.id);
	await until(() => sinks.all.newestFirst().length === 0);
});

it('starts one execution for a batch of events', async () => {
	const { id } = await start({
		updates: [INBOUND],
		options: { batchEvents: true, simplify: true },
	});
	await until(() => n8n.twilio.subscriptions.all.newestFirst().length === 1);
	const events = Array.from({ length: 20 }, (_, data) => ({
		type: INBOUND,
		data: { number: data },
	}));
	await n8n.twilio.events.publish(events);
	const got = await collected(id, 20);
	expect(new Set(got.map(({ execution }) => execution)).size).toBe(1);
	expect(got.map(({ item }) => (item.data as IDataObject).number)).toEqual([...Array(20).keys()]);
	expect(Object.keys(got[0]!.item)).toEqual(['id', 'type', 'time', 'data']);
});

it('receives the messages of a Messaging Service and a WhatsApp sender', async () => {
	const service = await start({
		source: 'message',
		receiver: 'messagingService',
		messagingServiceSid: serviceSids.marketing,
	});
	const sender = await start({
		source: 'message',
		receiver: 'whatsAppSender',
		senderSid: senderSids.whatsApp,
		options: { downloadMedia: true },
	});
	const { services, senders, phone } = n8n.twilio;
	await until(
		() =>
			services.all.find(serviceSids.marketing)?.resource.inbound_request_url === service.url &&
			senders.all.find(senderSids.whatsApp)?.resource.webhook.callback_url === sender.url,
	);
	await phone.text({ from: people, to: '+15005550009', body: 'To the service' });
	await phone.text({
		from: `whatsapp:${people}`,
		to: `whatsapp:${number}`,
		media: ['https://example.com/picture.png'],
	});
	expect(await collected(service.id, 1)).toMatchObject([
		{ item: { messagingServiceSid: serviceSids.marketing, text: 'To the service' } },
	]);
	expect(await collected(sender.id, 1)).toMatchObject([
		{
			item: { channel: 'whatsapp', media: [{ contentType: 'image/png' }] },
			binary: { media_0: { mimeType: 'image/png' } },
		},
	]);
});

describe('replies of the workflow', () => {
	const reply = (resource: string, parameters: object) =>
		node('Reply', 'n8n-nodes-twilio.twilio', { resource, operation: 'reply', ...parameters });
	const twiml = '<Response><Message>From the last node</Message></Response>';

	it('replies to a message with the operation Reply, and continues', async () => {
		const { id, url } = await start(onMessage({ reply: 'replyNode' }), {
			then: [reply('sms', { reply: 'text', message: '=You wrote "{{ $json.text }}"' })],
		});
		await until(() => numberAtTwilio().sms_fallback_url === fallbackOf(url));
		const { replies, requests } = await n8n.twilio.phone.text({
			from: people,
			to: number,
			body: 'Hi',
		});
		expect(replies).toMatchObject([{ body: 'You wrote "Hi"' }]);
		expect(requests).toMatchObject([
			{ status: 200, contentType: expect.stringMatching(/^text\/xml/) },
		]);
		expect(await collected(id, 1)).toHaveLength(1);
	});

	it('leads a caller from question to question', async () => {
		const message = '={{ $json.gather ? "You pressed " + $json.gather.digits : "Press a key" }}';
		const { url } = await start(onCall({ reply: 'replyNode' }), {
			then: [reply('call', { reply: 'gather', message })],
		});
		await until(() => numberAtTwilio().voice_url === url);
		const { call } = await n8n.twilio.phone.call({ from: people, to: number });
		expect((await n8n.twilio.phone.press(call.sid, '7')).heard).toEqual([
			'Press a key',
			'gather',
			'You pressed 7',
			'gather',
		]);
	});

	it.each([
		['hangUp', []],
		['say', ['Goodbye']],
	])('dials once, then ends the call (%s)', async (afterwards, last) => {
		const dial = { reply: 'dial', number: '+15551230009', afterwards, sayAfterwards: 'Goodbye' };
		const { id, url } = await start(onCall({ reply: 'replyNode' }), {
			then: [reply('call', dial)],
		});
		await until(() => numberAtTwilio().voice_url === url);
		const { call } = await n8n.twilio.phone.call({ from: people, to: number });
		expect(await n8n.twilio.phone.endDial(call.sid, 'completed')).toMatchObject({
			heard: ['dial:+15551230009', ...last],
			call: { status: 'completed' },
		});
		expect(sortedBy('answered', await collected(id, 2))).toMatchObject([
			{ answered: false, kind: 'dial', dial: { status: 'completed' } },
			{ answered: true },
		]);
	});

	it('replies once to a request, and refuses a second reply', async () => {
		const second = { ...reply('sms', { message: 'Two' }), name: 'Second Reply' };
		const { id, url } = await start(onMessage({ reply: 'replyNode' }), {
			then: [reply('sms', { message: 'One' }), { ...second, onError: 'continueRegularOutput' }],
		});
		await until(() => numberAtTwilio().sms_url === url);
		const { replies } = await n8n.twilio.phone.text({ from: people, to: number });
		expect(replies).toMatchObject([{ body: 'One' }]);
		expect(await collected(id, 1)).toMatchObject([
			{ item: { error: 'The request already has a response' } },
		]);
	});

	it('replies with the TwiML of the last node', async () => {
		const { url } = await start(onMessage({ reply: 'lastNode' }), {
			then: [
				node(
					'Make TwiML',
					'n8n-nodes-base.set',
					{
						mode: 'raw',
						jsonOutput: JSON.stringify({ twiml }),
					},
					{ typeVersion: 3.4 },
				),
			],
			collects: false,
		});
		await until(() => numberAtTwilio().sms_url === url);
		const { replies, requests } = await n8n.twilio.phone.text({ from: people, to: number });
		expect(replies).toMatchObject([{ body: 'From the last node' }]);
		expect(requests).toMatchObject([{ contentType: expect.stringMatching(/^text\/xml/) }]);
	});

	const later = '<Response><Message>Later</Message></Response>';

	it.each([
		[
			'a text',
			{ twiml: 'Hello <you>' },
			'<Response><Message>Hello &lt;you&gt;</Message></Response>',
		],
		['an object', { twiml: { a: 1 } }, later],
		['a number', { twiml: 5 }, later],
		['an empty text', { twiml: '' }, later],
		['another field', { output: 'Hi' }, later],
	])('gives Twilio TwiML when the last node returns %s', async (_what, json, expected) => {
		const set = { mode: 'raw', jsonOutput: JSON.stringify(json) };
		const { url } = await start(onMessage({ reply: 'lastNode', fallback: later }), {
			then: [node('Make a reply', 'n8n-nodes-base.set', set, { typeVersion: 3.4 })],
			collects: false,
		});
		await until(() => numberAtTwilio().sms_url === url);
		const { requests } = await n8n.twilio.phone.text({ from: people, to: number });
		const contentType = expect.stringMatching(/^text\/xml/);
		expect(requests).toMatchObject([{ url, status: 200, contentType, body: expected }]);
	});

	it('gives Twilio the fallback when no Reply operation has run', async () => {
		const { id, url } = await start(onMessage({ reply: 'replyNode', fallback: later }));
		await until(() => numberAtTwilio().sms_url === url);
		const { requests } = await n8n.twilio.phone.text({ from: people, to: number });
		const contentType = expect.stringMatching(/^text\/xml/);
		expect(requests).toMatchObject([{ url, status: 200, contentType, body: later }]);
		expect(await collected(id, 1)).toHaveLength(1);
	});

	it('escapes a message in the TwiML of a Reply operation', async () => {
		const replyTwiml =
			'=<Response><Message>{{ $json.text }}</Message><Message>{{ $json.from }}</Message></Response>';
		const reply = { resource: 'sms', operation: 'reply', reply: 'twiml', replyTwiml };
		const { url } = await start(onMessage({ reply: 'replyNode' }), {
			then: [node('Reply', 'n8n-nodes-twilio.twilio', reply)],
		});
		await until(() => numberAtTwilio().sms_url === url);
		const body = '</Message><Message to="+15551239999">Win';
		const { replies } = await n8n.twilio.phone.text({ from: people, to: number, body });
		expect(replies).toMatchObject([
			{ to: people, body },
			{ to: people, body: people },
		]);
	});

	it.each([
		['fails', () => stop()],
		[
			'is too slow',
			() => node('Wait', 'n8n-nodes-base.wait', { amount: 10 }, { typeVersion: 1.1 }),
		],
	])('lets the caller hear the fallback when the workflow %s', async (_what, obstacle) => {
		const fallback = '<Response><Say>Please call again</Say></Response>';
		const { url } = await start(onCall({ reply: 'replyNode', fallback }), { then: [obstacle()] });
		await until(() => numberAtTwilio().voice_url === url);
		const { heard, requests } = await n8n.twilio.phone.call({ from: people, to: number });
		expect(requests).toMatchObject([{ url }, { url: fallbackOf(url), status: 200 }]);
		expect(heard).toEqual(['Please call again']);
	});
});

describe('replies from fields', () => {
	it.each([
		['nothing', { reply: 'none' }, []],
		['a text', { reply: 'say', message: 'Hello' }, ['Hello']],
		['a dialed number', { reply: 'dial', number: '+15551230009' }, ['dial:+15551230009']],
		['a voicemail', { reply: 'record', message: 'After the tone' }, ['After the tone', 'record']],
		['a queue', { reply: 'enqueue', queueName: 'support' }, ['enqueue:support']],
		[
			'an AI agent',
			{ reply: 'connectAi', webSocketUrl: 'wss://example.com/agent' },
			['connect:wss://example.com/agent'],
		],
		[
			'a stream of audio',
			{ reply: 'streamAudio', webSocketUrl: 'wss://example.com/audio' },
			['connect:wss://example.com/audio'],
		],
		['a rejection', { reply: 'reject' }, ['reject']],
		['TwiML', { reply: 'twiml', replyTwiml: '<Response><Say>Hi</Say></Response>' }, ['Hi']],
	])('gives a caller %s', async (_what, parameters, expected) => {
		const { id, url } = await start(onCall(parameters));
		await until(() => numberAtTwilio().voice_url === url);
		const { heard } = await n8n.twilio.phone.call({ from: people, to: number });
		expect(heard).toEqual(expected);
		expect(await collected(id, 1)).toMatchObject([{ item: { kind: 'incoming' } }]);
	});

	it.each([
		['nothing', { reply: 'none' }, []],
		[
			'a picture',
			{ reply: 'text', message: 'Look', mediaUrl: ['https://example.com/picture.png'] },
			[{ body: 'Look', num_media: '1' }],
		],
		[
			'TwiML',
			{ reply: 'twiml', replyTwiml: '<Response><Message>Hi</Message></Response>' },
			[{ body: 'Hi' }],
		],
	])('sends back %s', async (_what, parameters, expected) => {
		const { id, url } = await start(onMessage(parameters));
		await until(() => numberAtTwilio().sms_url === url);
		const { replies } = await n8n.twilio.phone.text({ from: people, to: number, body: 'Hi' });
		expect(replies).toMatchObject(expected);
		expect(await collected(id, 1)).toMatchObject([{ item: { text: 'Hi' } }]);
	});
});

it('delivers a message whose reply cannot be made, and sends the fallback', async () => {
	const fallback = '=<Response><Message>Sorry, {{ $json.body.From }}</Message></Response>';
	const message = '={{ $json.body.ProfileName }}';
	const { id, url } = await start(onMessage({ reply: 'text', message, fallback }));
	await until(() => numberAtTwilio().sms_url === url);
	const { replies } = await n8n.twilio.phone.text({ from: people, to: number, body: 'Hi' });
	expect(replies).toMatchObject([{ body: `Sorry, ${people}` }]);
	expect(await collected(id, 1)).toMatchObject([
		{ item: { text: 'Hi', replyError: expect.stringMatching(/^"Message" is empty/) } },
	]);
});

it('collects what a sender writes in a row', async () => {
	const { id, url } = await start(
		onMessage({ reply: 'text', message: 'Thanks', options: { collectMessages: 3 } }),
	);
	await until(() => numberAtTwilio().sms_url === url);
	const bodies = ['Hi', 'I have a question', 'Are you open?'];
	const replies = await Promise.all(
		bodies.map(async (body) => await n8n.twilio.phone.text({ from: people, to: number, body })),
	);
	expect(replies.flatMap((each) => each.replies)).toMatchObject([{ body: 'Thanks' }]);
	const items = await collected(id, bodies.length);
	expect(items.map(({ item }) => item.text).sort()).toEqual(bodies.sort());
	expect(new Set(items.map(({ execution }) => execution)).size).toBe(1);
});

it('replies with values of the message', async () => {
	const { url } = await start(
		onMessage({ reply: 'text', message: '=Hello {{ $json.body.From }}' }),
	);
	await until(() => numberAtTwilio().sms_url === url);
	const { replies } = await n8n.twilio.phone.text({ from: people, to: number });
	expect(replies).toMatchObject([{ body: `Hello ${people}` }]);
});

it('runs the example workflows', async () => {
	const credential = credentialIds['API Key']!;
	for (const draft of structuredClone([answerAMessage, phoneMenu]) as unknown as WorkflowDraft[]) {
		for (const { credentials: used } of draft.nodes) {
			if (used?.twilioApi) used.twilioApi.id = credential;
		}
		active.push(await n8n.rest.saveWorkflow(draft, true));
		const [{ webhookId } = {}] = draft.nodes;
		await registered(`${n8n.url}/webhook/${webhookId}/webhook`);
	}
	await until(() => numberAtTwilio().sms_url !== '' && numberAtTwilio().voice_url !== '');
	const { replies } = await n8n.twilio.phone.text({ from: people, to: number, body: 'Hi' });
	expect(replies).toMatchObject([{ body: 'Thanks, we got your message: Hi' }]);

	const { phone } = n8n.twilio;
	const mainMenu = ['Press 1 for sales, 2 for support, or 9 to end the call.', 'gather'];
	const supportMenu = [
		'Press 1 to talk to us, 2 to leave a message, star to go back, or 9 to end the call.',
		'gather',
	];
	const { call, ...first } = await phone.call({ from: people, to: number });
	expect(first.heard).toEqual(mainMenu);
	await phone.press(call.sid, '2');
	await phone.press(call.sid, '1');
	await phone.endDial(call.sid, 'busy');
	expect(await phone.recordMessage(call.sid)).toMatchObject({
		heard: [
			...mainMenu,
			...supportMenu,
			'dial:+15551230009',
			'Please leave a message after the tone.',
			'record',
			'Thank you. Goodbye.',
		],
		call: { status: 'completed' },
	});

	const silent = await phone.call({ from: people, to: number });
	for (const key of ['2', '*', '', '']) await phone.press(silent.call.sid, key);
	expect(await phone.press(silent.call.sid, '')).toMatchObject({
		heard: [...mainMenu, ...supportMenu, ...mainMenu, ...mainMenu, ...mainMenu, 'Goodbye.'],
		call: { status: 'completed' },
	});
});

describe('listening for a test event', () => {
	it('receives an account event, and cleans up', async () => {
		const { id } = await start({ updates: [INBOUND] }, { isTest: true });
		await n8n.twilio.events.publish(INBOUND, { from: people });
		expect(await collected(id, 1)).toHaveLength(1);
		await until(() => n8n.twilio.sinks.all.newestFirst().length === 0);
	});

	it('receives a message, and restores the previous webhook', async () => {
		numberAtTwilio().sms_url = 'https://example.com/before';
		const { id, url } = await start(
			onMessage({ reply: 'text', message: 'Test', options: { replaceWebhook: true } }),
			{ isTest: true },
		);
		expect(numberAtTwilio().sms_url.startsWith(url)).toBe(true);
		const { replies } = await n8n.twilio.phone.text({ from: people, to: number });
		expect(replies).toMatchObject([{ body: 'Test' }]);
		expect(await collected(id, 1)).toHaveLength(1);
		await until(() => numberAtTwilio().sms_url === 'https://example.com/before');
	});

	it('receives a call', async () => {
		const { id } = await start(onCall({ reply: 'say', message: 'Test' }), { isTest: true });
		const { heard } = await n8n.twilio.phone.call({ from: people, to: number });
		expect(heard).toEqual(['Test']);
		expect(await collected(id, 1)).toHaveLength(1);
		await until(() => numberAtTwilio().voice_url === '');
	});

	it('receives a status callback', async () => {
		const { id, url } = await start({ source: 'status' }, { isTest: true });
		await ask(n8n.twilio, below('Messages.json'), {
			form: { To: people, From: number, Body: 'Hello', StatusCallback: url },
		});
		// n8n may take another one before it stops listening
		const [first] = await collected(id, 1);
		expect(first).toMatchObject({ item: { kind: 'message' } });
	});
});

it('refuses requests that Twilio has not signed', async () => {
	const { id, url } = await start({ source: 'status' });
	const answer = await fetch(url, {
		method: 'POST',
		body: new URLSearchParams({ MessageSid: 'SM1' }),
	});
	expect(answer.status).toBe(403);
	expect(await collected(id, 0)).toEqual([]);
});
