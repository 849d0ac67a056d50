import { accounts } from '../../../../sandbox/twilio/accounts';
import type { Sandbox } from '../../../../sandbox/twilio/sandbox';
import { startSandbox } from '../../../../sandbox/twilio/sandbox';
import { TestTrigger } from '../../../engine/trigger';
import { ask, below } from '../../../sandbox/ask';
import { until } from '../../../sandbox/until';
import { byAuthToken } from './account';
import { statuses } from './payload/payloads';
import { post, postJson } from './posted';

let twilio: Sandbox;
let trigger: TestTrigger;

beforeAll(async () => {
	twilio = await startSandbox({ stepMs: 1 });
});
beforeEach(async () => {
	twilio.reset();
	trigger = await TestTrigger.create({
		parameters: { source: 'status' },
		serverUrl: twilio.url,
		credentials: byAuthToken,
	});
	await trigger.activate();
});
afterEach(async () => {
	await trigger.stop();
	expect(twilio.violations).toEqual([]);
});
afterAll(async () => await twilio.stop());

const received = () => trigger.executions.flat().map(({ json }) => json);

it('sends nothing to Twilio to be activated or deactivated', async () => {
	await trigger.activate();
	expect(await trigger.deactivate()).toBe(true);
	expect(twilio.requests).toEqual([]);
	expect(trigger.staticData).toEqual({});
});

it('receives the statuses of a message', async () => {
	const form = {
		To: '+15551230001',
		From: '+15005550006',
		Body: 'Hello',
		StatusCallback: trigger.url,
	};
	const { sid } = (await ask(twilio, below('Messages.json'), { form })).body;
	await until(() => received().some(({ status }) => status === 'delivered'));
	await until(() => twilio.callbacks.every(({ status }) => status !== 0));
	expect(new Set(received().map((item) => [item.kind, item.sid, item.accountSid].join()))).toEqual(
		new Set([['message', sid, accounts.main.sid].join()]),
	);
	expect(trigger.executions.every((items) => items.length === 1)).toBe(true);
	const sent = twilio.callbacks.map(({ parameters }) => parameters.MessageStatus);
	expect(
		received()
			.map(({ status }) => status)
			.sort(),
	).toEqual(sent.sort());
	expect(twilio.callbacks.every(({ status }) => status === 204)).toBe(true);
});

it('receives the statuses of a call', async () => {
	const form = {
		To: '+15551230001',
		From: '+15005550006',
		Twiml: '<Response/>',
		StatusCallback: trigger.url,
		StatusCallbackEvent: ['initiated', 'ringing', 'answered', 'completed'],
	};
	const { sid } = (await ask(twilio, below('Calls.json'), { form })).body;
	await until(() => received().length === 4);
	expect(received().every((item) => item.kind === 'call' && item.sid === sid)).toBe(true);
	expect(
		received()
			.map(({ status }) => status)
			.sort(),
	).toEqual(['completed', 'in-progress', 'initiated', 'ringing']);
});

const every = Object.entries(statuses).flatMap(([kind, ofKind]) =>
	Object.entries(ofKind).map(([name, parameters]) => ({ kind, name, parameters })),
);

it.each(every)('receives a $kind that is $name, once', async ({ kind, parameters }) => {
	const send = async (token: string) => {
		const headers = { 'I-Twilio-Idempotency-Token': token };
		return await post(trigger.url, parameters, { headers });
	};
	const answer = { status: 204, contentType: '', body: '' };
	expect(await send('its own')).toMatchObject(answer);
	expect(received()).toMatchObject([{ kind, raw: parameters }]);
	// the token is not signed, so anyone can make one up
	for (const token of ['its own', 'made up', 'another', '']) {
		expect((await send(token)).status).toBe(200);
	}
	expect(trigger.executions).toHaveLength(1);
});

it('receives all events of one message of a conversation', async () => {
	const { messageAdded, messageUpdated, deliveryUpdated, messageRemoved } = statuses.conversation;
	const events = [
		messageAdded,
		messageUpdated,
		{ ...messageUpdated, Body: 'Hello again' },
		deliveryUpdated,
		{ ...deliveryUpdated, Status: 'read' },
		messageRemoved,
	];
	for (const parameters of events) await post(trigger.url, parameters);
	expect(received().map(({ raw }) => raw)).toEqual(events);
});

it('receives the end of a call after Connect’s request at hang-up', async () => {
	const { CallSid, AccountSid } = statuses.call.completed;
	const atHangUp = { CallSid, AccountSid, CallStatus: 'completed', StreamSid: 'MZ1' };
	for (const parameters of [atHangUp, statuses.call.completed]) await post(trigger.url, parameters);
	expect(received().map(({ raw }) => raw)).toEqual([atHangUp, statuses.call.completed]);
});

it('keeps everything of an unknown kind', async () => {
	const parameters = { AccountSid: accounts.main.sid, MessageSid: 'SM1', Clicks: '1' };
	for (const _ of [1, 2]) await post(trigger.url, parameters);
	expect(received()).toMatchObject([
		{ kind: 'other', raw: parameters },
		{ kind: 'other', raw: parameters },
	]);
});

it('reads JSON, once', async () => {
	const sent = { ...statuses.call.completed, SequenceNumber: 3, Extra: { tags: ['a'] } };
	const body = JSON.stringify(sent);
	for (const status of [204, 200]) {
		expect(await postJson(`${trigger.url}?order=7`, body)).toBe(status);
	}
	expect(received()).toMatchObject([
		{ kind: 'call', status: 'completed', sequenceNumber: 3, raw: { ...sent, order: '7' } },
	]);
});

it('starts on a repeat if n8n could not start the workflow', async () => {
	trigger.failsToStart = true;
	const { delivered } = statuses.message;
	expect((await post(trigger.url, delivered)).status).toBe(500);
	trigger.failsToStart = false;
	expect((await post(trigger.url, delivered)).status).toBe(204);
	expect((await post(trigger.url, delivered)).status).toBe(200);
	expect(trigger.executions).toHaveLength(1);
});

it('starts nothing for a request without parameters', async () => {
	expect((await post(trigger.url, {})).status).toBe(200);
	expect(trigger.executions).toEqual([]);
});
