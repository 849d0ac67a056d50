import { validateRequestWithBody } from 'twilio';
import { accounts } from '../../sandbox/twilio/accounts';
import { startSandbox } from '../../sandbox/twilio/sandbox';
import { ask, below } from './ask';
import { testReceiver, testSandbox } from './forTests';
import { createSink, subscribe } from './sink';
import { until } from './until';

const sandbox = testSandbox();
const receiver = testReceiver();

const sent = 'com.twilio.messaging.message.sent';
const inbound = 'com.twilio.messaging.inbound-message.received';

/** The SID of a sink at the receiver that wants `types`. */
async function sinkFor(types: string[], { path = '/events?a=1', batch = false } = {}) {
	const { sid } = (await createSink(sandbox, receiver.url + path, batch)).body;
	await subscribe(sandbox, sid, types);
	return sid as string;
}
const bodies = () => receiver.received.map(({ body }) => JSON.parse(body));

test('an event reaches the sinks that want it, signed', async () => {
	await sinkFor([sent, inbound]);
	await sinkFor([inbound], { path: '/other' });
	const events = await sandbox.events.publish(sent, { messageSid: 'SM1' });
	expect(bodies()).toEqual([events]);
	expect(events).toEqual([
		{
			specversion: '1.0',
			id: expect.stringMatching(/^EZ[0-9a-f]{32}$/),
			source: `/2010-04-01/Accounts/${accounts.main.sid}`,
			type: sent,
			time: expect.stringMatching(/^\d{4}-.*Z$/),
			datacontenttype: 'application/json',
			dataschema: 'https://events-schemas.twilio.com/Messaging.MessageStatus/1',
			data: { messageSid: 'SM1' },
		},
	]);
	const [{ url, headers, body }] = receiver.received as [(typeof receiver.received)[0]];
	expect(url).toMatch(/\/events\?a=1&bodySHA256=[0-9a-f]{64}$/);
	expect(headers['content-type']).toBe('application/json');
	const signature = String(headers['x-twilio-signature']);
	const token = accounts.main.authTokens.us1;
	expect(validateRequestWithBody(token, signature, url, body)).toBe(true);
	expect(sandbox.events.deliveries).toEqual([
		{ url: `${receiver.url}/events?a=1`, body: events, status: 204 },
	]);
});

test('several events go in one request only where batches are wanted', async () => {
	await sinkFor([sent, inbound]);
	await sinkFor([sent, inbound], { path: '/batch', batch: true });
	const happened = [sent, inbound, sent].map((type) => ({ type, data: {} }));
	const events = await sandbox.events.publish(happened);
	const at = (path: string) =>
		receiver.received.filter(({ url }) => url.includes(path)).map(({ body }) => JSON.parse(body));
	expect(at('/batch')).toEqual([events]);
	expect(at('/events')).toHaveLength(3);
	expect(at('/events')).toEqual(expect.arrayContaining(events.map((event) => [event])));
});

test('an event can be for one sink', async () => {
	const sinkSid = await sinkFor([sent]);
	await sinkFor([sent], { path: '/other' });
	await sandbox.events.publish(sent, {}, { sinkSid });
	expect(receiver.received).toHaveLength(1);
});

test.each([429, 503, null])('%s is retried with the same token', async (failure) => {
	const sandbox = await startSandbox({ stepMs: 5, webhookTimeoutMs: 1000 });
	const { sid } = (await createSink(sandbox, receiver.url)).body;
	await subscribe(sandbox, sid, [sent]);
	receiver.answerWith(() => {
		if (receiver.received.length === 3) return {};
		return failure === null ? null : { status: failure };
	});
	await sandbox.events.publish(sent, {});
	const statuses = sandbox.events.deliveries.map(({ status }) => status);
	expect(statuses).toEqual([failure ?? 0, failure ?? 0, 204]);
	const tokens = receiver.received.map(({ headers }) => headers['i-twilio-idempotency-token']);
	expect(new Set(tokens).size).toBe(1);
	await sandbox.stop();
});

test('there are three retries', async () => {
	await sinkFor([sent]);
	receiver.answerWith(() => ({ status: 500 }));
	await sandbox.events.publish(sent, {});
	expect(receiver.received).toHaveLength(4);
});

test('nothing is retried after a reset', async () => {
	await sinkFor([sent]);
	receiver.answerWith(() => null);
	void sandbox.events.publish(sent, {});
	await until(() => receiver.received.length === 1);
	sandbox.reset();
	receiver.answerWith(() => ({ status: 500 }));
	await sinkFor([sent], { path: '/other' });
	await sandbox.events.publish(sent, {});
	expect(sandbox.events.deliveries.map(({ url }) => url)).toEqual(
		Array(4).fill(`${receiver.url}/other`),
	);
});

test.each([400, 403, 404, 410])('%s loses the event', async (status) => {
	await sinkFor([sent]);
	receiver.answerWith(() => ({ status }));
	await sandbox.events.publish(sent, {});
	expect(receiver.received).toHaveLength(1);
});

test('events can be delivered again, in any order and in batches', async () => {
	const sinkSid = await sinkFor([sent]);
	const [first] = await sandbox.events.publish(sent, { nth: 1 });
	const [second] = await sandbox.events.publish(sent, { nth: 2 });
	expect(await sandbox.events.deliver(sinkSid, [second!, first!])).toBe(204);
	expect(bodies()).toEqual([[first], [second], [second, first]]);
	await expect(sandbox.events.deliver('DG1', [])).rejects.toThrow('No sink DG1');
});

test('messages and calls publish events', async () => {
	const delivered = 'com.twilio.messaging.message.delivered';
	const summary = 'com.twilio.voice.insights.call-summary.complete';
	await sinkFor([sent, delivered, inbound, summary]);
	const To = '+15558675310';
	const From = '+15005550006';
	const form = { To, From, Body: 'Hello' };
	const { sid } = (await ask(sandbox, below('Messages.json'), { form })).body;
	await until(() => receiver.received.length === 2);
	const [[first], [second]] = bodies();
	expect([first.type, second.type].sort()).toEqual([delivered, sent]);
	expect(first).toMatchObject({
		source: `/2010-04-01/Accounts/${accounts.main.sid}/Messages/${sid}`,
		data: { messageSid: sid, accountSid: accounts.main.sid, from: From, to: To, body: 'Hello' },
	});

	const reply = sandbox.phone.reply(sid, 'Hi');
	await until(() => receiver.received.length === 3);
	expect(bodies()[2][0]).toMatchObject({
		type: inbound,
		data: { messageSid: reply.sid, from: To, to: From, body: 'Hi', numMedia: 0, numSegments: 1 },
	});

	const call = { To, From, Twiml: '<Response/>' };
	const made = (await ask(sandbox, below('Calls.json'), { form: call })).body;
	await until(() => receiver.received.length === 4);
	expect(bodies()[3][0]).toMatchObject({
		type: summary,
		data: {
			call_sid: made.sid,
			account_sid: accounts.main.sid,
			call_state: 'completed',
			from: { caller: From },
			to: { callee: To },
		},
	});
	expect(sandbox.violations).toEqual([]);
});
