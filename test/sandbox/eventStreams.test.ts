import { accounts } from '../../sandbox/twilio/accounts';
import { ask } from './ask';
import { createSink, host, subscribe } from './sink';
import { testSandbox } from './forTests';

const sandbox = testSandbox();

const destination = 'https://example.com/events';
const sent = 'com.twilio.messaging.message.sent';
const remove = (path: string) => ask(sandbox, path, { host, method: 'DELETE' });

test('a sink is made, fetched, listed and deleted', async () => {
	const sink = (await createSink(sandbox, destination)).body;
	const path = `/v1/Sinks/${sink.sid}`;
	const shown = {
		...sink,
		status: 'active',
		sink_configuration: { destination, method: 'POST', batch_events: false },
	};
	expect((await ask(sandbox, path, { host })).body).toEqual(shown);
	expect((await ask(sandbox, '/v1/Sinks', { host })).body).toMatchObject({
		sinks: [shown],
		meta: { key: 'sinks', page_size: 50 },
	});
	expect(await remove(path)).toMatchObject({ status: 204 });
	expect(await remove(path)).toMatchObject({ status: 404, body: { code: 20404 } });
	expect(sandbox.violations).toEqual([]);
});

test('a sink needs a destination', async () => {
	expect(await createSink(sandbox, 'nowhere')).toMatchObject({ status: 400 });
});

test('a subscription is made with its types, fetched, listed and deleted', async () => {
	const sink = (await createSink(sandbox, destination)).body;
	const received = 'com.twilio.messaging.inbound-message.received';
	const { body } = await subscribe(sandbox, sink.sid, [sent, received]);
	const path = `/v1/Subscriptions/${body.sid}`;
	expect((await ask(sandbox, path, { host })).body).toEqual(body);
	const count = async (sid: string) =>
		(await ask(sandbox, `/v1/Subscriptions?SinkSid=${sid}`, { host })).body.subscriptions.length;
	expect(await count(sink.sid)).toBe(1);
	expect(await count(`DG${'f'.repeat(32)}`)).toBe(0);
	const types = await ask(sandbox, `${path}/SubscribedEvents`, { host });
	expect(types.body.types).toMatchObject([{ type: sent, schema_version: 1 }, { type: received }]);
	expect(await remove(path)).toMatchObject({ status: 204 });
	expect(await remove(path)).toMatchObject({ status: 404 });
	expect(sandbox.violations).toEqual([]);
});

test('types are added to a subscription, and taken from it', async () => {
	const sink = (await createSink(sandbox, destination)).body;
	const subscription = (await subscribe(sandbox, sink.sid, [sent])).body;
	const path = `/v1/Subscriptions/${subscription.sid}/SubscribedEvents`;
	const form = { Type: 'com.twilio.messaging.message.read' };
	expect(await ask(sandbox, path, { host, form })).toMatchObject({ status: 201 });
	expect(await remove(`${path}/${sent}`)).toMatchObject({ status: 204 });
	expect(await remove(`${path}/${sent}`)).toMatchObject({ status: 404 });
	expect((await ask(sandbox, path, { host })).body.types).toMatchObject([{ type: form.Type }]);
});

test.each(['com.twilio.nothing', 'com.twilio.voice.twiml.requested'])(
	'nobody can subscribe to %s',
	async (type) => {
		const sink = (await createSink(sandbox, destination)).body;
		expect(await subscribe(sandbox, sink.sid, [type])).toMatchObject({ status: 400 });
	},
);

test('a subscription needs a sink of the account', async () => {
	const sid = `DG${'f'.repeat(32)}`;
	expect(await subscribe(sandbox, sid, [sent])).toMatchObject({ status: 404 });
});

test('a sink with a subscription cannot be deleted', async () => {
	const sink = (await createSink(sandbox, destination)).body;
	const subscription = (await subscribe(sandbox, sink.sid, [sent])).body;
	const refused = await remove(`/v1/Sinks/${sink.sid}`);
	expect(refused).toMatchObject({ status: 400, body: { code: 91007 } });
	await remove(`/v1/Subscriptions/${subscription.sid}`);
	expect(await remove(`/v1/Sinks/${sink.sid}`)).toMatchObject({ status: 204 });
});

test('an account has 100 sinks at most', async () => {
	for (let made = 0; made < 100; made++) await createSink(sandbox, destination);
	const refused = await createSink(sandbox, destination);
	expect(refused).toMatchObject({ status: 400, body: { code: 91003 } });
	const { body } = await ask(sandbox, '/v1/Sinks', { host });
	expect(body.sinks).toHaveLength(50);
	const { pathname, search } = new URL(body.meta.next_page_url);
	expect((await ask(sandbox, pathname + search, { host })).body).toMatchObject({
		sinks: { length: 50 },
		meta: { next_page_url: null },
	});
});

test('the types of events are listed and fetched', async () => {
	const { body } = await ask(sandbox, '/v1/Types?PageSize=1000', { host });
	expect(body.types.length).toBeGreaterThan(150);
	const type = body.types.find((one: { type: string }) => one.type === sent);
	expect(type).toMatchObject({ schema_id: 'Messaging.MessageStatus', status: 'available' });
	expect((await ask(sandbox, `/v1/Types/${sent}`, { host })).body).toEqual(type);
	expect(await ask(sandbox, '/v1/Types/com.twilio.nothing', { host })).toMatchObject({
		status: 404,
	});
	const one = await ask(sandbox, '/v1/Types?SchemaId=Messaging.InboundMessageV1', { host });
	expect(one.body.types).toHaveLength(1);
});

test('another account sees none of it, and another region has none', async () => {
	const { sid } = (await createSink(sandbox, destination)).body;
	const { sub, main } = accounts;
	const asSub: [string, string] = [sub.sid, sub.authTokens.us1];
	expect((await ask(sandbox, '/v1/Sinks', { host, auth: asSub })).body.sinks).toEqual([]);
	const path = `/v1/Sinks/${sid}`;
	expect(await ask(sandbox, path, { host, auth: asSub })).toMatchObject({ status: 404 });
	const inIreland = {
		host: 'events.dublin.ie1.twilio.com',
		auth: [main.sid, main.authTokens.ie1] as [string, string],
	};
	expect(await ask(sandbox, '/v1/Sinks', inIreland)).toMatchObject({ status: 404 });
});
