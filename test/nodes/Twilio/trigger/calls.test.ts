import type { IDataObject } from 'n8n-workflow';

import { phoneNumberSids } from '../../../../sandbox/twilio/phoneNumbers';
import type { Sandbox } from '../../../../sandbox/twilio/sandbox';
import { startSandbox } from '../../../../sandbox/twilio/sandbox';
import { TestTrigger } from '../../../engine/trigger';
import { byAuthToken } from './account';
import { calls, statuses } from './payload/payloads';
import { post } from './posted';

let twilio: Sandbox;
let trigger: TestTrigger;

beforeAll(async () => {
	twilio = await startSandbox({ stepMs: 1, webhookTimeoutMs: 5_000 });
});
beforeEach(() => twilio.reset());
afterEach(async () => {
	await trigger.stop();
	expect(twilio.violations).toEqual([]);
});
afterAll(async () => await twilio.stop());

const line = { from: '+15551230001', to: '+15005550006' };

/** An active workflow that receives calls. */
async function start(parameters: IDataObject = {}) {
	trigger = await TestTrigger.create({
		parameters: { source: 'call', phoneNumberSid: phoneNumberSids.sandbox, ...parameters },
		serverUrl: twilio.url,
		credentials: byAuthToken,
	});
	await trigger.activate();
}

const received = () => trigger.executions.flat().map(({ json }) => json);
const kinds = () => received().map(({ kind }) => kind);

it('receives a call before it is answered, and hangs up', async () => {
	await start();
	const parameters = { CallerName: 'ANN EXAMPLE' };
	const { call, heard, requests } = await twilio.phone.call({ ...line, parameters });
	expect(requests).toMatchObject([
		{ url: trigger.url, status: 200, contentType: 'text/xml', body: '<Response/>' },
	]);
	expect([heard, call.status]).toEqual([[], 'completed']);
	expect(trigger.executions).toMatchObject([
		[
			{
				json: {
					...line,
					kind: 'incoming',
					sid: call.sid,
					status: 'ringing',
					direction: 'inbound',
					callerName: 'ANN EXAMPLE',
					raw: requests[0]!.parameters,
				},
			},
		],
	]);
});

it('listens for a test event', async () => {
	await start({ reply: 'gather', message: 'Press 1' });
	await trigger.activate({ isTest: true });
	const { call, requests } = await twilio.phone.call(line);
	const pressed = await twilio.phone.press(call.sid, '1#');
	expect([...requests, ...pressed.requests]).toMatchObject([
		{ url: expect.stringContaining(trigger.testUrl), status: 200 },
		{ url: expect.stringContaining(trigger.testUrl), status: 200 },
	]);
	expect(kinds()).toEqual(['incoming', 'gather']);
});

it.each<[string, IDataObject, string[], string]>([
	['a text', { reply: 'say', message: 'Hello & bye' }, ['Hello & bye'], 'completed'],
	['a rejection', { reply: 'reject' }, ['reject'], 'busy'],
	[
		'TwiML',
		{ reply: 'twiml', replyTwiml: '<Response><Say>One</Say><Say>Two</Say></Response>' },
		['One', 'Two'],
		'completed',
	],
])('answers with %s', async (_, parameters, expected, status) => {
	await start(parameters);
	const { call, heard, requests } = await twilio.phone.call(line);
	expect([heard, call.status]).toEqual([expected, status]);
	expect(requests).toMatchObject([{ status: 200, contentType: 'text/xml' }]);
	expect(kinds()).toEqual(['incoming']);
});

describe('the result of a reply is received, and the response ends the call', () => {
	const afterwards = 'Thank you, goodbye';

	it.each([
		[afterwards, [afterwards]],
		['', []],
	])('digits, then "%s"', async (text, last) => {
		await start({ reply: 'gather', message: 'Press 1', afterwards: text });
		const { call, heard } = await twilio.phone.call(line);
		expect(heard).toEqual(['Press 1', 'gather']);
		const pressed = await twilio.phone.press(call.sid, '12#');
		expect(pressed.requests).toMatchObject([{ url: trigger.url, status: 200 }]);
		expect(pressed.heard).toEqual(['Press 1', 'gather', ...last]);
		expect(pressed.call.status).toBe('completed');
		expect(received()).toMatchObject([
			{ kind: 'incoming', sid: call.sid, gather: null },
			{ kind: 'gather', sid: call.sid, gather: { digits: '12', speech: null } },
		]);
	});

	it('silence', async () => {
		await start({ reply: 'gather', message: 'Press 1', afterwards });
		const { call } = await twilio.phone.call(line);
		const { heard } = await twilio.phone.press(call.sid, '');
		expect(heard).toEqual(['Press 1', 'gather', afterwards]);
		expect(received()).toMatchObject([{ kind: 'incoming' }, { gather: { digits: null } }]);
	});

	it('speech', async () => {
		await start({ reply: 'gather', message: 'Yes?', input: 'speech', afterwards });
		const { call } = await twilio.phone.call(line);
		const { heard } = await twilio.phone.say(call.sid, 'two tickets');
		expect(heard).toEqual(['Yes?', 'gather', afterwards]);
		expect(received()[1]).toMatchObject({
			kind: 'gather',
			gather: { digits: null, speech: 'two tickets', confidence: 0.9, language: 'en-US' },
		});
	});

	it.each(['key', 'hangup'])('a recording, ended by %s', async (end) => {
		await start({ reply: 'record', message: 'After the tone', afterwards });
		const { call, heard } = await twilio.phone.call(line);
		expect(heard).toEqual(['After the tone', 'record']);
		const recorded =
			end === 'key'
				? await twilio.phone.recordMessage(call.sid)
				: (await twilio.phone.hangUp(call.sid))!;
		expect(recorded.requests).toMatchObject([{ url: trigger.url, status: 200 }]);
		expect(recorded.heard).toEqual([
			'After the tone',
			'record',
			...(end === 'key' ? [afterwards] : []),
		]);
		const [recording] = twilio.recordings.all.newestFirst();
		expect(received()).toMatchObject([
			{ kind: 'incoming' },
			{ kind: 'record', recording: { sid: recording!.resource.sid, durationSeconds: 1 } },
		]);
	});

	it.each(['completed', 'busy', 'no-answer', 'failed'] as const)(
		'a dialed call that ends with %s',
		async (status) => {
			await start({ reply: 'dial', number: '+15551230009', afterwards });
			const { call, heard } = await twilio.phone.call(line);
			expect(heard).toEqual(['dial:+15551230009']);
			const ended = await twilio.phone.endDial(call.sid, status);
			expect(ended.requests).toMatchObject([{ url: trigger.url, status: 200 }]);
			expect(ended.heard).toEqual(['dial:+15551230009', afterwards]);
			expect(received()).toMatchObject([
				{ kind: 'incoming' },
				{ kind: 'dial', dial: { status, bridged: status === 'completed' } },
			]);
		},
	);

	it.each([
		['connectAi', 'ai', { id: 'VX1', status: 'ended', durationSeconds: 7, handoffData: { a: 1 } }],
		['streamAudio', 'stream', null],
	])('the end of a connection: %s', async (reply, kind, session) => {
		const webSocketUrl = 'wss://example.com/agent';
		await start({ reply, webSocketUrl, step: 'agent', afterwards });
		const { call, heard } = await twilio.phone.call(line);
		expect(heard).toEqual([`connect:${webSocketUrl}`]);
		const result: Record<string, string> = session
			? {
					SessionId: 'VX1',
					SessionStatus: 'ended',
					SessionDuration: '7',
					HandoffData: '{"a":1}',
				}
			: {};
		const ended = await twilio.phone.endConnect(call.sid, result);
		expect(ended.heard.at(-1)).toBe(afterwards);
		expect(received()).toMatchObject([
			{ kind: 'incoming', session: null },
			{ kind, step: 'agent', session },
		]);
	});

	it('the end of waiting in a queue', async () => {
		await start({ reply: 'enqueue', queueName: 'support', afterwards });
		const { heard } = await twilio.phone.call(line);
		expect(heard).toEqual(['enqueue:support']);
		const answer = await post(trigger.url, { ...calls.dequeued, CallStatus: 'in-progress' });
		expect(answer).toEqual({
			status: 200,
			contentType: 'text/xml',
			body: `<Response><Say>${afterwards}</Say></Response>`,
		});
		expect(received()).toMatchObject([{ kind: 'incoming' }, { kind: 'queue' }]);
	});

	it('the same keys twice are two', async () => {
		await start({ reply: 'gather', message: 'Press 1', afterwards });
		for (let i = 0; i < 2; i++) await post(trigger.url, calls.digits);
		expect(kinds()).toEqual(['gather', 'gather']);
	});
});

it('responds to a redirected or outgoing call like to an incoming one', async () => {
	await start({ reply: 'say', message: 'Hello' });
	const answer = { status: 200, body: '<Response><Say>Hello</Say></Response>' };
	expect(await post(trigger.url, calls.redirected)).toMatchObject(answer);
	expect(await post(trigger.url, calls.answered)).toMatchObject(answer);
	expect(kinds()).toEqual(['other', 'other']);
});

it('responds to a repeat like to the first, and starts nothing', async () => {
	await start({ reply: 'say', message: 'Hello' });
	const headers = { 'I-Twilio-Idempotency-Token': 'a call' };
	const first = await post(trigger.url, calls.incoming, { headers });
	expect(first.body).toContain('Hello');
	expect(await post(trigger.url, calls.incoming, { headers })).toEqual(first);
	expect(trigger.executions).toHaveLength(1);
});

describe('the end of a call', () => {
	it('is received with the option, and recognized', async () => {
		await start({ reply: 'gather', message: 'Press 1', options: { callEnd: true } });
		const { call } = await twilio.phone.call(line);
		await twilio.phone.hangUp(call.sid);
		expect(twilio.callbacks).toMatchObject([{ url: trigger.url, status: 200 }]);
		expect(received()).toMatchObject([
			{ kind: 'incoming', sid: call.sid, status: 'ringing' },
			{ kind: 'status', sid: call.sid, status: 'completed', durationSeconds: expect.any(Number) },
		]);
		expect(await post(trigger.url, statuses.call.ofNumber)).toMatchObject({
			status: 200,
			body: '',
		});
	});

	it('is not received without it', async () => {
		await start({ reply: 'gather', message: 'Press 1' });
		const { call } = await twilio.phone.call(line);
		await twilio.phone.hangUp(call.sid);
		expect(twilio.callbacks).toEqual([]);
		expect(kinds()).toEqual(['incoming']);
	});

	it.each(['replyNode', 'lastNode'])('does not ask the workflow (%s)', async (reply) => {
		await start({ reply, options: { callEnd: true } });
		const { call } = await twilio.phone.call(line);
		expect(twilio.callbacks).toMatchObject([{ status: 200 }]);
		expect(await post(trigger.url, statuses.call.canceled)).toMatchObject({
			status: 200,
			body: '',
		});
		expect(received()).toMatchObject([
			{ kind: 'incoming', sid: call.sid },
			{ kind: 'status', sid: call.sid, status: 'completed' },
			{ kind: 'status', status: 'canceled' },
		]);
	});
});

describe.each(['replyNode', 'lastNode'])('if the workflow replies (%s)', (reply) => {
	it('the workflow also replies to results', async () => {
		await start({ reply });
		trigger.workflowAnswer = '<Response><Gather/></Response>';
		const { call, heard } = await twilio.phone.call(line);
		expect(heard).toEqual(['gather']);
		trigger.workflowAnswer = '<Response><Say>Bye</Say></Response>';
		const pressed = await twilio.phone.press(call.sid, '1');
		expect(pressed.heard).toEqual(['gather', 'Bye']);
		expect(kinds()).toEqual(['incoming', 'gather']);
	});

	it('the result has the step of its reply, and how often the caller was silent', async () => {
		await start({ reply });
		trigger.workflowAnswer =
			'<Response><Gather action="webhook?step=menu&amp;silences=1" actionOnEmptyResult="true"/></Response>';
		const { call } = await twilio.phone.call(line);
		await twilio.phone.press(call.sid, '');
		await twilio.phone.press(call.sid, '1');
		expect(received()).toMatchObject([
			{ kind: 'incoming', step: null, gather: null },
			{ kind: 'gather', step: 'menu', gather: { digits: null, silences: 2 } },
			{ kind: 'gather', step: 'menu', gather: { digits: '1', silences: 0 } },
		]);
	});

	it.each([
		['hangUp', []],
		['say&amp;say=Goodbye%20%26%20thanks&amp;voice=Polly.Amy', ['Goodbye & thanks']],
		['say', []],
	])('the trigger ends the call as the reply said: %s', async (afterwards, last) => {
		await start({ reply });
		const action = `webhook?step=sales&amp;afterwards=${afterwards}`;
		trigger.workflowAnswer = `<Response><Dial action="${action}">+15551230009</Dial></Response>`;
		const { call } = await twilio.phone.call(line);
		const ended = await twilio.phone.endDial(call.sid, 'completed');
		expect(ended).toMatchObject({
			heard: ['dial:+15551230009', ...last],
			call: { status: 'completed' },
			requests: [{ status: 200, contentType: 'text/xml' }],
		});
		expect(received()).toMatchObject([
			{ kind: 'incoming' },
			{ kind: 'dial', step: 'sales', dial: { status: 'completed' } },
		]);
	});

	it('the caller hears the fallback when n8n could not start it', async () => {
		await start({ reply, fallback: '<Response><Say>Please call again</Say></Response>' });
		trigger.failsToStart = true;
		const { heard, requests } = await twilio.phone.call(line);
		expect(heard).toEqual(['Please call again']);
		expect(requests.map(({ url, status }) => [url.split('/').at(-1), status])).toEqual([
			['webhook', 500],
			['fallback', 200],
		]);
	});

	it.each([
		['record', async (sid: string) => await twilio.phone.recordMessage(sid)],
		['gather', async (sid: string) => await twilio.phone.press(sid, '1')],
	])('a fallback with a %s runs once', async (verb, go) => {
		const name = verb === 'record' ? 'Record' : 'Gather';
		await start({ reply, fallback: `<Response><${name}/></Response>` });
		trigger.failsToStart = true;
		const { call, heard } = await twilio.phone.call(line);
		expect(heard).toEqual([verb]);
		expect(await go(call.sid)).toMatchObject({ heard: [verb], call: { status: 'completed' } });
	});

	it('a failed result of a verb gets the fallback', async () => {
		await start({ reply, fallback: '<Response><Say>Please call again</Say></Response>' });
		trigger.workflowAnswer = '<Response><Gather action="webhook?step=menu"/></Response>';
		const { call } = await twilio.phone.call(line);
		trigger.failsToStart = true;
		const { heard } = await twilio.phone.press(call.sid, '1');
		expect(heard).toEqual(['gather', 'Please call again']);
	});

	it('a repeat gets the fallback, and starts nothing', async () => {
		const fallback = '<Response><Say>One moment</Say></Response>';
		await start({ reply, fallback });
		const headers = { 'I-Twilio-Idempotency-Token': `a call ${reply}` };
		const first = await post(trigger.url, calls.incoming, { headers });
		expect(first.body).toBe(trigger.workflowAnswer);
		const repeat = await post(trigger.url, calls.incoming, { headers });
		expect(repeat).toEqual({ status: 200, contentType: 'text/xml', body: fallback });
		expect(trigger.executions).toHaveLength(1);
	});
});
