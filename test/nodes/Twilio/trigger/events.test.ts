import type { IDataObject } from 'n8n-workflow';

import type { CloudEvent } from '../../../../sandbox/twilio/events';
import { fixedSid } from '../../../../sandbox/twilio/fixedSid';
import type { Sandbox } from '../../../../sandbox/twilio/sandbox';
import { startSandbox } from '../../../../sandbox/twilio/sandbox';
import { TestTrigger } from '../../../engine/trigger';
import { until } from '../../../sandbox/until';
import { byApiKey } from './account';
import { postJson } from './posted';

const INBOUND = 'com.twilio.messaging.inbound-message.received';
const SENT = 'com.twilio.messaging.message.sent';
const SUMMARY = 'com.twilio.voice.insights.call-summary.complete';

let twilio: Sandbox;
let trigger: TestTrigger;

beforeAll(async () => {
	twilio = await startSandbox({ stepMs: 1 });
});
beforeEach(async () => {
	twilio.reset();
	trigger = await TestTrigger.create({
		parameters: { updates: [INBOUND, SENT, SUMMARY], options: { batchEvents: true } },
		serverUrl: twilio.url,
		credentials: byApiKey,
	});
	await trigger.activate();
});
afterEach(async () => {
	await trigger.stop();
	expect(twilio.violations).toEqual([]);
});
afterAll(async () => await twilio.stop());

const received = () => trigger.executions.flat().map(({ json }) => json);

/** The ID of each item, by execution. */
const ids = () => trigger.executions.map((items) => items.map(({ json }) => json.id));

const sinkOf = (url: string) =>
	twilio.sinks.all
		.newestFirst()
		.find(({ resource }) => resource.sink_configuration.destination === url)!.resource.sid;

let count = 0;

const event = (type = INBOUND, data: object = {}): CloudEvent => ({
	specversion: '1.0',
	id: `EZ${(count++).toString(16).padStart(32, '0')}`,
	source: '/2010-04-01/Accounts/AC/Messages/SM',
	type,
	time: '2026-01-01T00:00:00.000Z',
	datacontenttype: 'application/json',
	dataschema: 'https://events-schemas.twilio.com/Messaging.InboundMessageV1/1',
	data,
});

/** Delivers events in one request; returns the status. */
const deliver = async (...events: CloudEvent[]) =>
	await twilio.events.deliver(sinkOf(trigger.url), events);

it('receives the subscribed events unchanged', async () => {
	const [happened] = await twilio.events.publish(INBOUND, { from: '+15551230001' });
	await twilio.events.publish('com.twilio.messaging.message.read', {});
	expect(received()).toEqual([happened]);
	expect(twilio.events.deliveries).toMatchObject([{ url: trigger.url, status: 204 }]);
});

it('receives a burst in one execution, in order', async () => {
	const events = await twilio.events.publish(
		Array.from({ length: 50 }, (_, index) => ({ type: SENT, data: { index } })),
	);
	expect(ids()).toEqual([events.map(({ id }) => id)]);
});

it('receives a single event outside a list', async () => {
	const one = event();
	expect(await twilio.events.deliver(sinkOf(trigger.url), one as never)).toBe(204);
	expect(received()).toEqual([one]);
});

it.each([
	'application/json; charset=utf-8',
	'application/cloudevents-batch+json',
	'application/cloudevents+json; charset=utf-8',
	'text/plain',
])('receives events as %s', async (contentType) => {
	const [first, second] = [event(), event()];
	expect(await postJson(trigger.url, JSON.stringify([first, second]), contentType)).toBe(204);
	expect(await postJson(trigger.url, JSON.stringify(event()), contentType)).toBe(204);
	expect(received()).toMatchObject([first, second, {}]);
});

it.each(['[null, 7, "a", []]', '{}', '[', 'no JSON'])('starts nothing for %s', async (body) => {
	expect(await postJson(trigger.url, body, 'application/cloudevents-batch+json')).toBe(200);
	expect(trigger.executions).toEqual([]);
});

it('starts nothing for other event types, e.g. of another sink at its URL', async () => {
	const wanted = event(INBOUND);
	expect(await deliver(event('com.twilio.messaging.message.read'))).toBe(200);
	expect(await deliver(event('com.twilio.messaging.message.failed'), wanted)).toBe(204);
	expect(received()).toEqual([wanted]);
});

it('simplifies', async () => {
	trigger.set({ updates: [INBOUND], options: { batchEvents: true, simplify: true } });
	const one = event(INBOUND, { from: '+15551230001' });
	await deliver(one);
	const { id, type, time, data } = one;
	expect(received()).toEqual([{ id, type, time, data }]);
});

describe('a repeat', () => {
	it('starts nothing, alone or together with new events', async () => {
		const [first, second, third] = [event(), event(), event()] as const;
		expect(await deliver(first, second)).toBe(204);
		expect(await deliver(first, second)).toBe(200);
		expect(await deliver(second)).toBe(200);
		expect(await deliver(first, third, second)).toBe(204);
		expect(ids()).toEqual([[first.id, second.id], [third.id]]);
	});

	it('starts nothing within one batch', async () => {
		const [first, second] = [event(), event()] as const;
		await deliver(first, second, first);
		expect(ids()).toEqual([[first.id, second.id]]);
	});

	it('starts the workflow if n8n could not start it before', async () => {
		const [first, second] = [event(), event()] as const;
		trigger.failsToStart = true;
		expect(await deliver(first, second)).toBe(500);
		expect(trigger.executions).toEqual([]);
		trigger.failsToStart = false;
		expect(await deliver(first, second)).toBe(204);
		expect(await deliver(first, second)).toBe(200);
		expect(ids()).toEqual([[first.id, second.id]]);
	});

	it('is refused while n8n handles the first', async () => {
		const [first, second] = [event(), event()] as const;
		let isHeld = false;
		let release = () => {};
		trigger.beforeStart = async () => {
			isHeld = true;
			await new Promise<void>((resolve) => (release = resolve));
		};
		const delivering = deliver(first);
		await until(() => isHeld);
		expect(await deliver(first)).toBe(503);
		expect(await deliver(first, second)).toBe(503);
		trigger.beforeStart = undefined;
		release();
		expect(await delivering).toBe(204);
		expect(await deliver(first, second)).toBe(204);
		expect(ids()).toEqual([[first.id], [second.id]]);
	});

	it('is a new event for a test beside the active workflow', async () => {
		await trigger.activate({ isTest: true });
		const [happened] = await twilio.events.publish(INBOUND, {});
		expect(ids()).toEqual([[happened!.id], [happened!.id]]);
		expect(await twilio.events.deliver(sinkOf(trigger.testUrl), [happened!])).toBe(200);
		expect(ids()).toHaveLength(2);
	});
});

it('loses nothing and repeats nothing when n8n fails now and then', async () => {
	trigger.set({ updates: [INBOUND] });
	await trigger.activate();
	const failed = new Set<unknown>();
	trigger.beforeStart = async ([item]) => {
		const { id, data } = item!.json as { id: string; data: { index: number } };
		if (data.index % 3 > 0 || failed.has(id)) return;
		failed.add(id);
		throw new Error('n8n could not start the workflow');
	};
	const events = await twilio.events.publish(
		Array.from({ length: 30 }, (_, index) => ({ type: INBOUND, data: { index } })),
	);
	expect(twilio.events.deliveries.filter(({ status }) => status === 500)).toHaveLength(10);
	expect(ids().flat().sort()).toEqual(events.map(({ id }) => id).sort());
});

describe('filters', () => {
	const message = { from: '+14155238886', to: '+15005550006', messageSid: fixedSid('SM', '1') };
	const whatsApp = { From: 'whatsapp:+14155238886', To: 'whatsapp:+15005550006' };
	const summary = {
		from: { caller: '+14155238886' },
		to: { callee: '+15005550006' },
		call_sid: fixedSid('CA', '1'),
		properties: { direction: 'outbound_api' },
	};
	const service = fixedSid('MG', 'a');

	it.each<[string, IDataObject, string, object, boolean]>([
		['from', { from: '+14155238886' }, INBOUND, message, true],
		['from', { from: '+1 (415) 523-8886' }, INBOUND, message, true],
		['from', { from: '14155238886' }, INBOUND, message, true],
		['from', { from: '+14155238886' }, INBOUND, whatsApp, true],
		['from', { from: 'whatsapp:+14155238886' }, INBOUND, whatsApp, true],
		['from', { from: '+14155238886' }, SUMMARY, summary, true],
		['from', { from: '+15005550006' }, INBOUND, message, false],
		['from', { from: '+15005550006' }, SUMMARY, summary, false],
		['from', { from: '+1415523888' }, INBOUND, message, false],
		['from', { from: '+14155238886' }, INBOUND, { body: '+14155238886' }, false],
		['from', { from: 'MyShop' }, SENT, { from: 'MyShop' }, true],
		['to', { to: '+15005550006' }, INBOUND, message, true],
		['to', { to: '+15005550006' }, INBOUND, whatsApp, true],
		['to', { to: '+15005550006' }, SUMMARY, summary, true],
		['to', { to: '+14155238886' }, INBOUND, message, false],
		['to', { to: '+15005550006' }, SUMMARY, { called: '+15005550006' }, true],
		['direction', { direction: 'inbound' }, INBOUND, message, true],
		['direction', { direction: 'outbound' }, INBOUND, message, false],
		['direction', { direction: 'outbound' }, SENT, message, true],
		['direction', { direction: 'inbound' }, SENT, message, false],
		['direction', { direction: 'outbound' }, SUMMARY, summary, true],
		['direction', { direction: 'inbound' }, SUMMARY, summary, false],
		['direction', { direction: 'inbound' }, SUMMARY, { Direction: 'INBOUND' }, true],
		['direction', { direction: 'inbound' }, SUMMARY, {}, false],
		['SID', { sid: 'SM' }, INBOUND, message, true],
		['SID', { sid: 'MG' }, INBOUND, message, false],
		['SID', { sid: 'MG' }, INBOUND, { a: [{ messaging_service: service }] }, true],
		['SID', { sid: service }, INBOUND, { messagingServiceSid: service }, true],
		['SID', { sid: service }, INBOUND, { messagingServiceSid: fixedSid('MG', 'b') }, false],
		['SID', { sid: 'MG' }, INBOUND, { body: 'MGM' }, false],
		['all', { from: '+14155238886', to: '+15005550006', sid: 'SM' }, INBOUND, message, true],
		['all', { from: '+14155238886', to: '+15005550006', sid: 'MM' }, INBOUND, message, false],
		['nothing', { from: '', to: '', sid: '' }, INBOUND, message, true],
	])('by %s %j keep %s with %j: %s', async (_, filters, type, data, isKept) => {
		trigger.set({ updates: [type], filters });
		expect(await deliver(event(type, data))).toBe(isKept ? 204 : 200);
		expect(trigger.executions).toHaveLength(isKept ? 1 : 0);
	});

	it('keep the other events of a batch', async () => {
		trigger.set({ updates: [INBOUND], filters: { from: '+14155238886' } });
		const wanted = event(INBOUND, message);
		await deliver(event(INBOUND, { from: '+15551230001' }), wanted, event(INBOUND));
		expect(ids()).toEqual([[wanted.id]]);
	});
});
