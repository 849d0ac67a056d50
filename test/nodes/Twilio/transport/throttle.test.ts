import type { IN8nHttpFullResponse } from 'n8n-workflow';

import type { RequestOptions } from '../../../../nodes/Twilio/transport/requestOptions';
import { DEFAULT_REQUEST_OPTIONS } from '../../../../nodes/Twilio/transport/requestOptions';
import { Throttle } from '../../../../nodes/Twilio/transport/throttle';

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

const response = (statusCode: number, headers = {}): IN8nHttpFullResponse => ({
	statusCode,
	headers,
	body: {},
});

/** Sends requests that each take 100 ms; tells when they started, and how many ran at once at most. */
function traffic(options: Partial<RequestOptions>, signal?: AbortSignal) {
	const throttle = new Throttle({ ...DEFAULT_REQUEST_OPTIONS, ...options }, signal);
	const begun = Date.now();
	const starts: number[] = [];
	let running = 0;
	let widest = 0;
	const send = async (answer = response(200)) =>
		await throttle.run(async () => {
			starts.push(Date.now() - begun);
			widest = Math.max(widest, ++running);
			await new Promise((resolve) => setTimeout(resolve, 100));
			running--;
			return answer;
		});
	const widestOf = async (count: number) => {
		widest = 0;
		const sent = Promise.all(Array.from({ length: count }, async () => await send()));
		await jest.runAllTimersAsync();
		await sent;
		return widest;
	};
	return { throttle, starts, send, widestOf };
}

it('keeps to its width', async () => {
	expect(await traffic({ maxParallelRequests: 3 }).widestOf(10)).toBe(3);
});

it('keeps to its rate', async () => {
	const { starts, widestOf } = traffic({ requestsPerSecond: 4 });
	await widestOf(5);
	expect(starts).toEqual([0, 250, 500, 750, 1000]);
});

it('has all wait as long as Twilio says', async () => {
	const { starts, send, widestOf } = traffic({});
	const refused = send(response(429, { 'retry-after': '3' }));
	await jest.advanceTimersByTimeAsync(100);
	await refused;
	await widestOf(4);
	expect(starts).toEqual([0, 3100, 3100, 3100, 3100]);
});

it('halves its width once for all that are refused together, and widens it again with each round', async () => {
	const { send, widestOf } = traffic({ maxParallelRequests: 8 });
	const refused = Promise.all(
		Array.from({ length: 8 }, async () => await send(response(429, { 'retry-after': '1' }))),
	);
	await jest.advanceTimersByTimeAsync(100);
	await refused;
	expect(await widestOf(4)).toBe(4);
	expect(await widestOf(100)).toBe(8);
});

it('never halves its width to nothing', async () => {
	const { send, widestOf } = traffic({ maxParallelRequests: 2 });
	for (let refusals = 0; refusals < 4; refusals++) {
		const refused = send(response(429));
		await jest.runAllTimersAsync();
		await refused;
	}
	expect(await widestOf(1)).toBe(1);
});

it('sends nothing any more once the execution is cancelled', async () => {
	const controller = new AbortController();
	const { starts, send } = traffic(
		{ maxParallelRequests: 1, requestsPerSecond: 1 },
		controller.signal,
	);
	const outcomes = Promise.allSettled([send(), send(), send()]);
	await jest.advanceTimersByTimeAsync(500);
	controller.abort();
	await jest.runAllTimersAsync();
	expect((await outcomes).map(({ status }) => status)).toEqual([
		'fulfilled',
		'rejected',
		'rejected',
	]);
	expect(starts).toEqual([0]);
});
