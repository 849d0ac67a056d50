import fc from 'fast-check';
import type { ICredentialDataDecryptedObject, IDataObject } from 'n8n-workflow';

import { accounts } from '../../../../sandbox/twilio/accounts';
import type { Sandbox } from '../../../../sandbox/twilio/sandbox';
import { startSandbox } from '../../../../sandbox/twilio/sandbox';
import { TestTrigger } from '../../../engine/trigger';
import { createSink, subscribe } from '../../../sandbox/sink';
import { byApiKey, byAuthToken } from './account';
import { faultKinds, faultMessages, storms, strike } from './faultKinds';

const INBOUND = 'com.twilio.messaging.inbound-message.received';
const SENT = 'com.twilio.messaging.message.sent';

let twilio: Sandbox;
let trigger: TestTrigger;

const startTrigger = async (
	parameters: IDataObject = { updates: [INBOUND] },
	credentials: ICredentialDataDecryptedObject = byAuthToken,
) => await TestTrigger.create({ parameters, serverUrl: twilio.url, credentials });

beforeAll(async () => {
	twilio = await startSandbox({ stepMs: 1 });
});
beforeEach(async () => {
	twilio.reset();
	trigger = await startTrigger();
});
afterEach(async () => {
	await trigger.stop();
	jest.restoreAllMocks();
	expect(twilio.violations).toEqual([]);
});
afterAll(async () => await twilio.stop());

const sinks = () => twilio.sinks.all.newestFirst().map(({ resource }) => resource);
const subscriptions = () => twilio.subscriptions.all.newestFirst();
const ours = () =>
	sinks().filter(({ sink_configuration: { destination } }) => destination === trigger.url);

/** All that Twilio has for Event Streams, to tell whether anything of it changes. */
const everything = () => JSON.stringify([sinks(), subscriptions().map(({ resource }) => resource)]);

/** What was asked of Twilio since the last time. */
function asked(): string[] {
	const requests = twilio.requests.map(({ method, path }) => {
		const [, , resource = '', sid, below] = path.split('/');
		return [method, [resource, sid && '{Sid}', below].filter(Boolean).join('/')].join(' ');
	});
	twilio.requests.length = 0;
	return requests;
}

async function makeSink(destination: string, types: string[] = []): Promise<string> {
	const { sid } = (await createSink(twilio, destination)).body as { sid: string };
	if (types.length > 0) await subscribe(twilio, sid, types);
	return sid;
}

/** What n8n's own Twilio Trigger leaves behind: here, and at an address that n8n had before. */
async function leaveSinks(): Promise<void> {
	await makeSink(trigger.url, [INBOUND]);
	const elsewhere = 'https://n8n-before.example.com/webhook/1/webhook';
	const sinkId = await makeSink(elsewhere, [INBOUND]);
	trigger.staticData = { sinkId, subscriptionId: subscriptions()[0]!.resource.sid };
}

const makeForeignSinks = async (count: number) => {
	for (let i = 0; i < count; i++) {
		await makeSink(`https://example.com/${i}`, i % 20 === 0 ? [INBOUND, SENT] : []);
	}
};

const isNew = ({ description }: { description: string }) => description === 'n8n: Twilio Trigger';

const everythingForeign = () =>
	JSON.stringify(
		sinks()
			.filter(({ sink_configuration: { destination } }) => destination.includes('//example.com/'))
			.map((sink) => [sink, [...twilio.sinks.all.find(sink.sid)!.subscriptions]]),
	);

/** Has Twilio put fewer sinks on a page than it is asked for. */
function smallPages(): void {
	const { all } = twilio.sinks;
	const page = all.page.bind(all);
	jest
		.spyOn(all, 'page')
		.mockImplementation((name, request, fits) =>
			page(name, { ...request, query: { ...request.query, PageSize: '20' } }, fits),
		);
}

it('creates a sink and a subscription, and removes the subscription before the sink', async () => {
	await trigger.activate();
	expect(asked()).toEqual(['GET Sinks', 'GET Sinks', 'POST Sinks', 'POST Subscriptions']);
	expect(sinks()).toMatchObject([
		{
			status: 'active',
			sink_configuration: { destination: trigger.url, method: 'POST', batch_events: false },
		},
	]);
	expect(subscriptions()).toMatchObject([{ types: new Map([[INBOUND, 1]]) }]);

	expect(await trigger.deactivate()).toBe(true);
	expect(asked()).toEqual([
		'GET Sinks',
		'GET Subscriptions',
		'DELETE Subscriptions/{Sid}',
		'DELETE Sinks/{Sid}',
	]);
	expect([sinks(), subscriptions(), trigger.staticData]).toEqual([[], [], {}]);
});

it('works with an API key', async () => {
	await trigger.stop();
	trigger = await startTrigger({ updates: [INBOUND] }, byApiKey);
	await trigger.activate();
	expect(ours()).toHaveLength(1);
	expect(new Set(twilio.requests.map(({ user }) => user))).toEqual(new Set([byApiKey.apiKeySid]));
});

it('activated again, changes nothing', async () => {
	trigger.set({ updates: [SENT, INBOUND] });
	await trigger.activate();
	const before = everything();
	asked();
	// the order of the types does not matter
	trigger.set({ updates: [INBOUND, SENT] });
	await trigger.activate();
	expect(asked()).toEqual([
		'GET Sinks',
		'GET Subscriptions',
		'GET Subscriptions/{Sid}/SubscribedEvents',
	]);
	expect(everything()).toBe(before);
});

it.each<[string, IDataObject]>([
	['another event', { updates: [SENT] }],
	['one event more', { updates: [INBOUND, SENT] }],
	['batches', { updates: [INBOUND], options: { batchEvents: true } }],
])('activated with %s, creates a new sink and removes the old one', async (_, parameters) => {
	await trigger.activate();
	const [old] = sinks();
	trigger.set(parameters);
	await trigger.activate();
	expect(sinks()).toHaveLength(1);
	expect(sinks()[0]!.sid).not.toBe(old!.sid);
	expect(sinks()[0]!.sink_configuration.batch_events).toBe('options' in parameters);
	expect(subscriptions().map(({ types }) => [...types.keys()].sort())).toEqual([
		parameters.updates,
	]);
});

it.each(['has failed', 'has no subscription', 'is there twice'])(
	'creates a sink again that %s',
	async (how) => {
		await trigger.activate();
		const [old] = sinks();
		if (how === 'has failed') old!.status = 'failed';
		if (how === 'is there twice') await makeSink(trigger.url, [INBOUND]);
		if (how === 'has no subscription') {
			twilio.subscriptions.all.reset();
			twilio.sinks.all.find(old!.sid)!.subscriptions.clear();
		}
		await trigger.activate();
		expect([sinks().length, subscriptions().length]).toEqual([1, 1]);
		expect(sinks()[0]!.sid).not.toBe(old!.sid);
		expect(sinks()[0]!.status).toBe('active');
	},
);

it('listens for a test event beside the active workflow', async () => {
	await trigger.activate();
	const before = everything();
	await trigger.activate({ isTest: true });
	expect(sinks().map(({ sink_configuration }) => sink_configuration.destination)).toEqual([
		trigger.testUrl,
		trigger.url,
	]);
	await trigger.deactivate({ isTest: true });
	expect(everything()).toBe(before);
});

it('removes what n8n’s own trigger left behind, on whichever page it is', async () => {
	await leaveSinks();
	await makeForeignSinks(60);
	const foreign = everythingForeign();
	smallPages();
	await trigger.activate();
	expect(sinks()).toHaveLength(61);
	expect(ours()).toMatchObject([{ description: 'n8n: Twilio Trigger' }]);
	expect(trigger.staticData).toEqual({ source: 'events' });
	expect(everythingForeign()).toBe(foreign);

	await trigger.deactivate();
	expect(sinks()).toHaveLength(60);
	expect(everythingForeign()).toBe(foreign);
});

it('removes what n8n’s own trigger left elsewhere, even if its own sink is right', async () => {
	await leaveSinks();
	await trigger.activate();
	expect(ours()).toHaveLength(1);
	expect(sinks()).toHaveLength(1);
	expect(subscriptions()).toHaveLength(1);
});

it('deactivated first, removes what n8n’s own trigger left behind', async () => {
	await leaveSinks();
	expect(await trigger.deactivate()).toBe(true);
	expect([sinks(), subscriptions(), trigger.staticData]).toEqual([[], [], {}]);
});

it('reports too many sinks, and keeps them', async () => {
	await makeForeignSinks(100);
	const before = everything();
	await expect(trigger.activate()).rejects.toMatchObject({
		message: expect.stringContaining('Maximum number of sinks or subscriptions reached'),
		description: expect.stringContaining('An account has room for 100 sinks'),
	});
	expect(everything()).toBe(before);
});

it('is in US1 only, and sends nothing elsewhere', async () => {
	await trigger.stop();
	trigger = await startTrigger(
		{ updates: [INBOUND] },
		{ ...byAuthToken, authToken: accounts.main.authTokens.ie1, region: 'ie1' },
	);
	await expect(trigger.activate()).rejects.toMatchObject({
		message: expect.stringContaining('Twilio has account events in US1 only'),
		description: expect.stringContaining('Choose a credential of the region US1'),
	});
	expect(asked()).toEqual([]);
});

it('needs at least one event', async () => {
	trigger.set({ updates: [] });
	await expect(trigger.activate()).rejects.toThrow('"Event Names or IDs" is empty');
	expect(asked()).toEqual([]);
});

it.each(['Sinks', 'Subscriptions'])('accepts that its %s no longer exist', async (what) => {
	await trigger.activate();
	twilio.faults.add({
		times: 1,
		// no fault but someone else who is quicker, after the lists were read
		match: ({ method, path }) => {
			if (method !== 'DELETE' || !path.startsWith(`/v1/${what}/`)) return false;
			const sid = path.split('/').at(-1)!;
			for (const { subscriptions: of } of twilio.sinks.all.newestFirst()) of.delete(sid);
			twilio[what === 'Sinks' ? 'sinks' : 'subscriptions'].all.forget(sid);
			return true;
		},
	});
	expect(await trigger.deactivate()).toBe(true);
	expect(trigger.logs).toEqual([]);
	expect([sinks(), subscriptions(), trigger.staticData]).toEqual([[], [], {}]);
});

it('logs that it could not be removed, and the next activation removes it', async () => {
	await trigger.activate();
	trigger.set({ updates: [SENT] });
	twilio.faults.add({ answer: 500, match: ({ method }) => method === 'DELETE' });
	expect(await trigger.deactivate()).toBe(false);
	expect(trigger.logs).toEqual([
		{ level: 'error', text: expect.stringContaining('An internal server error has occurred') },
	]);
	expect(trigger.logs[0]!.text).not.toContain(byAuthToken.authToken);
	twilio.faults.reset();

	await trigger.activate();
	expect(ours()).toHaveLength(1);
	expect(subscriptions()).toMatchObject([{ types: new Map([[SENT, 1]]) }]);
	expect(await trigger.deactivate()).toBe(true);
	expect([sinks(), subscriptions()]).toEqual([[], []]);
});

it('logs what it could not undo of a failed activation, and finds it later', async () => {
	twilio.faults.add({ answer: 500, match: ({ path }) => path === '/v1/Subscriptions' });
	await expect(trigger.activate()).rejects.toThrow('An internal server error has occurred');
	expect(trigger.logs).toEqual([
		{ level: 'error', text: expect.stringContaining('The next activation deletes it') },
		{ level: 'error', text: expect.stringContaining('is no longer active') },
	]);
	expect(ours()).toHaveLength(1);
	twilio.faults.reset();
	await trigger.activate();
	expect(ours()).toHaveLength(1);
	await trigger.deactivate();
	expect([sinks(), subscriptions()]).toEqual([[], []]);
});

it('removes what a failed activation left, even if it is right', async () => {
	const isSubscription = ({ path }: { path: string }) => path === '/v1/Subscriptions';
	twilio.faults.add({ answer: 'reset', when: 'after', match: isSubscription });
	await expect(trigger.activate()).rejects.toThrow('No response from Twilio');
	twilio.faults.reset();
	expect([ours().length, subscriptions().length]).toEqual([1, 1]);
	asked();
	await trigger.activate();
	expect(asked().join()).not.toMatch(/POST|DELETE/);
	expect(await trigger.deactivate()).toBe(true);
	expect([sinks(), subscriptions(), trigger.staticData]).toEqual([[], [], {}]);
});

describe('leaves nothing behind, whatever goes wrong', () => {
	it.each(
		faultKinds.flatMap((fault) => [
			{ fault, name: JSON.stringify(fault), left: false },
			{ fault, name: JSON.stringify(fault), left: true },
		]),
	)('with $name at every step, sinks left before: $left', async ({ fault, left }) => {
		await makeForeignSinks(3);
		const foreign = everything();
		let cycles = 0;
		for (let struck = true; struck; cycles++) {
			if (left) await leaveSinks();
			const hasStruck = strike(twilio, fault, cycles);
			const failure = await trigger.activate().then(
				() => undefined,
				(error: Error) => error,
			);
			if (failure) {
				expect(failure.message).toMatch(faultMessages);
				// what was left before may be: nothing was made that was not undone
				expect(left ? sinks().filter(isNew) : ours()).toEqual([]);
			} else {
				expect(ours()).toHaveLength(1);
				const removed = await trigger.deactivate();
				if (removed) expect(everything()).toBe(foreign);
				else expect(trigger.logs.at(-1)!.level).toBe('error');
			}
			struck = hasStruck();
			twilio.faults.reset();

			await trigger.activate();
			expect(await trigger.deactivate()).toBe(true);
			expect(everything()).toBe(foreign);
			expect(trigger.staticData).toEqual({});
		}
		// as many as there are requests, and one without a fault
		expect(cycles).toBe(left ? 15 : 9);
	});
});

it('leaves nothing behind after several failures in a row', async () => {
	await makeForeignSinks(3);
	const foreign = everything();
	await fc.assert(
		fc.asyncProperty(storms, async (storm) => {
			storm.forEach((fault, index) => fault && strike(twilio, fault, index));
			for (let i = 0; i < 2; i++) {
				await trigger
					.activate()
					.catch((error: Error) => expect(error.message).toMatch(faultMessages));
				await trigger.deactivate();
			}
			twilio.faults.reset();

			await trigger.activate();
			expect(ours()).toHaveLength(1);
			expect(await trigger.deactivate()).toBe(true);
			expect(everything()).toBe(foreign);
			expect(trigger.staticData).toEqual({});
			twilio.requests.length = 0;
		}),
		{ numRuns: 50 },
	);
}, 60_000);
