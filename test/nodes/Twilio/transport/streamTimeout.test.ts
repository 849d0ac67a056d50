import { PassThrough } from 'node:stream';

import { limitTime } from '../../../../nodes/Twilio/transport/streamTimeout';

let body: PassThrough;
let request: AbortController;
let error: Error | undefined;

beforeEach(() => {
	jest.useFakeTimers();
	error = undefined;
	body = new PassThrough();
	body.on('error', (thrown) => (error = thrown));
	body.resume();
	request = new AbortController();
});
afterEach(() => void jest.useRealTimers());

const pass = async (ms: number) => await jest.advanceTimersByTimeAsync(ms);

it('ends a body that takes too long in total', async () => {
	void limitTime(body, 1000, { perChunk: false }, request);
	for (const chunk of ['a', 'b', 'c']) {
		body.write(chunk);
		await pass(400);
	}
	expect(error).toMatchObject({ message: 'no response within 1000 ms', code: 'ETIMEDOUT' });
	expect(request.signal.aborted).toBe(true);
});

it('waits for a body while more of it arrives', async () => {
	void limitTime(body, 1000, { perChunk: true }, request);
	for (const chunk of ['a', 'b', 'c', 'd']) {
		body.write(chunk);
		await pass(900);
	}
	expect([error, request.signal.aborted]).toEqual([undefined, false]);
	await pass(200);
	expect(error).toMatchObject({ message: 'no data for 1000 ms', code: 'ETIMEDOUT' });
	expect(request.signal.aborted).toBe(true);
});

it('ignores a body that has ended', async () => {
	const watching = limitTime(body, 1000, { perChunk: true }, request);
	body.end('all of it');
	await pass(0);
	await watching;
	await pass(5000);
	expect([error, request.signal.aborted]).toEqual([undefined, false]);
});
