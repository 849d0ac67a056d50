import type { IDataObject } from 'n8n-workflow';

import { phoneNumberSids } from '../../../../sandbox/twilio/phoneNumbers';
import type { Sandbox } from '../../../../sandbox/twilio/sandbox';
import { startSandbox } from '../../../../sandbox/twilio/sandbox';
import { TestTrigger } from '../../../engine/trigger';
import { until } from '../../../sandbox/until';
import { byAuthToken } from './account';

/** The waits for silence, which the test ends. */
const waits: Array<{ ms: number; end(): void; signal?: AbortSignal }> = [];

jest.mock('../../../../nodes/Twilio/transport/wait', () => ({
	...jest.requireActual<object>('../../../../nodes/Twilio/transport/wait'),
	wait: async (ms: number, signal?: AbortSignal) =>
		await new Promise<void>((resolve, reject) => {
			// downloads wait longer
			if (ms <= 12_000) waits.push({ ms, end: resolve, signal });
			signal?.addEventListener('abort', () => reject(signal.reason as Error));
			if (ms === 0) resolve();
		}),
}));

let twilio: Sandbox;
let trigger: TestTrigger;

const number = '+15005550006';

beforeAll(async () => {
	twilio = await startSandbox({ stepMs: 1 });
});
beforeEach(() => {
	twilio.reset();
	waits.length = 0;
});
afterEach(async () => await trigger.stop());
afterAll(async () => await twilio.stop());

async function start(options: IDataObject = { collectMessages: 4 }, more: IDataObject = {}) {
	trigger = await TestTrigger.create({
		parameters: {
			source: 'message',
			receiver: 'phoneNumber',
			phoneNumberSid: phoneNumberSids.sandbox,
			reply: 'text',
			message: 'Thanks',
			options,
			...more,
		},
		serverUrl: twilio.url,
		credentials: byAuthToken,
	});
	await trigger.activate();
}

/** Sends a message; resolves once it is collected, or its workflow started. */
async function text(body: string, { from = '+15551230001', media = [] as string[] } = {}) {
	const before = waits.length + trigger.executions.length;
	const outcome = twilio.phone.text({ from, to: number, body, media });
	await until(() => waits.length + trigger.executions.length > before);
	return { outcome };
}

const texts = () => trigger.executions.map((items) => items.map(({ json }) => json.text));

it('starts the workflow once with all messages of a sender, and replies to the last', async () => {
	await start();
	const sent = [await text('Hi'), await text('it is me'), await text('Ann')];
	expect(waits.map(({ ms }) => ms)).toEqual([4000, 4000, 4000]);
	expect(waits.map(({ signal }) => signal!.aborted)).toEqual([true, true, false]);
	expect(texts()).toEqual([]);
	waits[2]!.end();
	const outcomes = await Promise.all(sent.map(({ outcome }) => outcome));
	expect(texts()).toEqual([['Hi', 'it is me', 'Ann']]);
	expect(outcomes.map(({ replies }) => replies.map(({ body }) => body))).toEqual([
		[],
		[],
		['Thanks'],
	]);
});

it('collects the messages of each sender by themselves, with their files', async () => {
	await start({ collectMessages: 4, downloadMedia: true });
	const media = ['https://example.com/a.png'];
	const sent = [
		await text('A1'),
		await text('B1', { from: '+15551230002' }),
		await text('A2', { media }),
	];
	waits[1]!.end();
	waits[2]!.end();
	await Promise.all(sent.map(({ outcome }) => outcome));
	// files are downloaded after the response
	await until(() => trigger.executions.length === 2);
	expect(texts().sort()).toEqual([['A1', 'A2'], ['B1']]);
	const files = trigger.executions.flat().map(({ binary }) => Object.keys(binary ?? {}));
	expect(files.filter(([file]) => file === 'media_0')).toHaveLength(1);
});

it('does not wait for longer than Twilio does, nor for more than 20 messages', async () => {
	await start({ collectMessages: 10 });
	const now = jest.spyOn(Date, 'now');
	const started = Date.now();
	now.mockReturnValue(started);
	const sent = [await text('1')];
	now.mockReturnValue(started + 7_000);
	sent.push(await text('2'));
	now.mockRestore();
	expect(waits.map(({ ms }) => ms)).toEqual([10_000, 5_000]);
	for (let count = 3; count <= 20; count++) sent.push(await text(String(count)));
	expect(waits.at(-1)!.ms).toBe(0);
	await Promise.all(sent.map(({ outcome }) => outcome));
	expect(texts()).toEqual([Array.from({ length: 20 }, (_, index) => String(index + 1))]);
});

it('responds with an error to all if n8n cannot start the workflow', async () => {
	await start();
	trigger.failsToStart = true;
	const sent = [await text('Hi'), await text('Ann')];
	waits[1]!.end();
	for (const { requests } of await Promise.all(sent.map(({ outcome }) => outcome))) {
		expect(requests[0]).toMatchObject({ status: 500 });
	}
});

it('starts the workflow at once without the option', async () => {
	await start({});
	await (
		await text('Hi')
	).outcome;
	expect(texts()).toEqual([['Hi']]);
	expect(waits).toEqual([]);
});

it('refuses a time that is too long when the workflow is activated', async () => {
	await expect(start({ collectMessages: 11 })).rejects.toThrow('"Collect Messages"');
});
