import { setImmediate as settled } from 'node:timers/promises';

import type { RequestOptions } from '../../../../nodes/Twilio/transport/requestOptions';
import { DEFAULT_REQUEST_OPTIONS } from '../../../../nodes/Twilio/transport/requestOptions';
import { Scheduler } from '../../../../nodes/Twilio/transport/scheduler';

const schedulerWith = (options: Partial<RequestOptions> = {}, signal?: AbortSignal) =>
	new Scheduler({ ...DEFAULT_REQUEST_OPTIONS, ...options }, signal);

describe('tasks', () => {
	/** Tasks that run until the test ends them. */
	class Tasks {
		readonly started: string[] = [];
		private readonly ends = new Map<string, () => void>();

		readonly run = async (task: string): Promise<void> => {
			this.started.push(task);
			await new Promise<void>((resolve) => this.ends.set(task, resolve));
		};

		async end(...names: string[]): Promise<void> {
			for (const task of names) {
				this.ends.get(task)!();
				await settled();
			}
		}
	}

	const noKey = () => undefined;
	/** The letter of `a1`. */
	const letter = ([first]: string) => first;

	let tasks: Tasks;

	beforeEach(() => (tasks = new Tasks()));

	it('start in order, up to Max Parallel Requests at a time', async () => {
		const done = schedulerWith({ maxParallelRequests: 2 }).runAll(
			['a', 'b', 'c', 'd'],
			noKey,
			tasks.run,
		);
		await settled();
		expect(tasks.started).toEqual(['a', 'b']);
		await tasks.end('b');
		expect(tasks.started).toEqual(['a', 'b', 'c']);
		await tasks.end('c', 'd', 'a');
		await done;
		expect(tasks.started).toEqual(['a', 'b', 'c', 'd']);
	});

	it('with the same ordering key run one after the other', async () => {
		const done = schedulerWith().runAll(['a1', 'a2', 'b1', 'a3'], letter, tasks.run);
		await settled();
		expect(tasks.started).toEqual(['a1', 'b1']);
		await tasks.end('b1', 'a1');
		expect(tasks.started).toEqual(['a1', 'b1', 'a2']);
		await tasks.end('a2', 'a3');
		await done;
		expect(tasks.started).toEqual(['a1', 'b1', 'a2', 'a3']);
	});

	it('that wait for one with the same key do not block others', async () => {
		const names = ['a1', 'a2', 'a3', 'b1', 'b2', 'c1'];
		const done = schedulerWith({ maxParallelRequests: 3 }).runAll(names, letter, tasks.run);
		await settled();
		expect(tasks.started).toEqual(['a1', 'b1', 'c1']);
		await tasks.end('a1', 'a2', 'a3', 'b1', 'b2', 'c1');
		await done;
		expect(tasks.started).toHaveLength(6);
	});

	it('run strictly in order with one at a time', async () => {
		const names = ['a1', 'b1', 'a2', 'b2'];
		const done = schedulerWith({ maxParallelRequests: 1 }).runAll(names, letter, tasks.run);
		await settled();
		await tasks.end(...names);
		await done;
		expect(tasks.started).toEqual(names);
	});

	it('do not start after a stop, and those that run are waited for', async () => {
		const scheduler = schedulerWith({ maxParallelRequests: 3 });
		let isDone = false;
		const done = scheduler
			.runAll(['a1', 'a2', 'b1', 'c1', 'd1'], letter, tasks.run)
			.then(() => (isDone = true));
		await settled();
		scheduler.stop();
		await tasks.end('a1', 'b1');
		expect(isDone).toBe(false);
		await tasks.end('c1');
		await done;
		expect(tasks.started).toEqual(['a1', 'b1', 'c1']);
	});

	it('can be run again after a stop, but not after the execution is canceled', async () => {
		const controller = new AbortController();
		const scheduler = schedulerWith({}, controller.signal);
		const run = async (task: string) => void tasks.started.push(task);
		scheduler.stop();
		await scheduler.runAll(['a'], noKey, run);
		expect(tasks.started).toEqual(['a']);
		controller.abort();
		await scheduler.runAll(['b'], noKey, run);
		expect(tasks.started).toEqual(['a']);
	});

	it('end immediately if there are none', async () => {
		await schedulerWith().runAll([], noKey, () => Promise.reject(new Error('There is none')));
	});
});

describe('requests', () => {
	beforeEach(() => void jest.useFakeTimers());
	afterEach(() => void jest.useRealTimers());

	const accepted = { answer: 'OK' };
	const refused = (retryAfter = 0) => ({ retryAfter });

	/** Sends requests that each take 100 ms, and records when they start and how many at once. */
	function traffic(options: Partial<RequestOptions> = {}, signal?: AbortSignal) {
		const scheduler = schedulerWith(options, signal);
		const begun = Date.now();
		const starts: number[] = [];
		let inFlight = 0;
		let most = 0;
		const send = async (outcome: object = accepted) =>
			await scheduler.send(async () => {
				starts.push(Date.now() - begun);
				most = Math.max(most, ++inFlight);
				await new Promise((resolve) => setTimeout(resolve, 100));
				inFlight--;
				return outcome;
			});
		const sendAll = async (outcomes: object[]) => {
			most = 0;
			const all = Promise.all(outcomes.map(send));
			await jest.runAllTimersAsync();
			return { outcomes: await all, most };
		};
		return { scheduler, starts, send, sendAll };
	}

	const times = (count: number, outcome: object = accepted) => Array<object>(count).fill(outcome);

	it('start with 10 at once, and twice as many after each full round', async () => {
		const { starts, sendAll } = traffic();
		await sendAll(times(200));
		const rounds = new Map<number, number>();
		for (const start of starts) rounds.set(start, (rounds.get(start) ?? 0) + 1);
		expect([...rounds.values()]).toEqual([10, 20, 40, 50, 50, 30]);
	});

	it('never exceed Max Parallel Requests', async () => {
		expect((await traffic({ maxParallelRequests: 3 }).sendAll(times(20))).most).toBe(3);
	});

	it('respect Requests per Second', async () => {
		const { starts, sendAll } = traffic({ requestsPerSecond: 4 });
		await sendAll(times(5));
		expect(starts).toEqual([0, 250, 500, 750, 1000]);
	});

	it('all wait as long as Twilio asks', async () => {
		const { starts, sendAll } = traffic();
		await sendAll([refused(3000)]);
		await sendAll(times(4));
		expect(starts).toEqual([0, 3100, 3100, 3100, 3100]);
	});

	it('are half as many after a burst of refusals, never none, and grow again', async () => {
		const { sendAll } = traffic({ maxParallelRequests: 8 });
		await sendAll(times(8, refused(1000)));
		expect((await sendAll(times(4))).most).toBe(4);
		expect((await sendAll(times(100))).most).toBe(8);
		for (let bursts = 0; bursts < 6; bursts++) await sendAll([refused()]);
		expect((await sendAll([accepted, accepted])).most).toBe(1);
	});

	it('do not wait because one request would have to wait too long', async () => {
		const { starts, sendAll } = traffic({ rateLimitTimeout: 5000 });
		await sendAll([refused(3_600_000)]);
		await sendAll(times(2));
		expect(starts).toEqual([0, 100, 100]);
	});

	it('are held back for Rate Limit Timeout at most, and then refused without being sent', async () => {
		const { starts, sendAll } = traffic({ rateLimitTimeout: 5000, maxParallelRequests: 1 });
		await sendAll([refused(4000)]);
		await sendAll([refused(4000)]);
		// the rate limit has lasted since 100, so the end is at 5100
		const { outcomes } = await sendAll([refused(1000), accepted]);
		expect(starts).toEqual([0, 4100, 5100]);
		expect(outcomes).toEqual([refused(1000), refused(Infinity)]);
	});

	it.each([
		['a rate', { requestsPerSecond: 1e-9 }],
		['a rate limit', { rateLimitTimeout: 1e15 }],
	])('are not sent early by %s beyond the longest timer', async (_name, options) => {
		const { starts, send } = traffic(options);
		void send(refused(1e14));
		await jest.advanceTimersByTimeAsync(100);
		void send();
		await jest.advanceTimersByTimeAsync(2 ** 31);
		expect(starts).toEqual([0]);
	});

	it('are not sent after the execution is canceled', async () => {
		const controller = new AbortController();
		const { starts, send } = traffic({ maxParallelRequests: 1 }, controller.signal);
		const outcomes = Promise.allSettled([send(), send(), send()]);
		await jest.advanceTimersByTimeAsync(50);
		controller.abort(new Error('Canceled'));
		await jest.runAllTimersAsync();
		expect((await outcomes).map(({ status }) => status)).toEqual([
			'fulfilled',
			'rejected',
			'rejected',
		]);
		await expect(send()).rejects.toThrow('Canceled');
		expect(starts).toEqual([0]);
	});

	it.each([
		['their rate', { requestsPerSecond: 1 }, accepted],
		['the rate limit', {}, refused(1000)],
	])('that wait for %s are not sent after a stop', async (_name, options, first) => {
		const { scheduler, starts, send } = traffic(options);
		const outcomes = Promise.allSettled([send(first)]);
		await jest.advanceTimersByTimeAsync(100);
		const waiting = Promise.allSettled([send(), send()]);
		scheduler.stop();
		await jest.runAllTimersAsync();
		expect((await outcomes)[0]!.status).toBe('fulfilled');
		expect((await waiting).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
		expect(starts).toEqual([0]);
	});
});
