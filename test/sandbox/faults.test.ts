import twilio, { RequestClient } from 'twilio';
import { ask, below, mainToken } from './ask';
import { proxyAgent } from './proxyAgent';
import { until } from './until';
import { testSandbox } from './forTests';

const sandbox = testSandbox();

const form = { To: '+15558675310', From: '+15552223214', Body: 'Hello' };
const send = () => ask(sandbox, below('Messages.json'), { form });
const carriedOut = () => sandbox.requests.map((request) => request.carriedOut);

test.each([
	[429, 20429],
	[500, 20500],
	[503, 20503],
] as const)('%i is answered before the request is carried out', async (answer, code) => {
	sandbox.faults.add({ answer, times: 1, retryAfter: 7 });
	expect(await send()).toMatchObject({
		status: answer,
		body: { code, status: answer },
		headers: { 'retry-after': '7' },
	});
	expect(await send()).toMatchObject({ status: 201 });
	expect(sandbox.requests.map(({ status }) => status)).toEqual([answer, 201]);
	expect(carriedOut()).toEqual([false, true]);
	expect(sandbox.messages.all.newestFirst()).toHaveLength(1);
});

test('an answer can be lost after the request was carried out', async () => {
	sandbox.faults.add({ answer: 503, when: 'after' });
	expect(await send()).toMatchObject({ status: 503 });
	expect(carriedOut()).toEqual([true]);
	expect(sandbox.messages.all.newestFirst()).toHaveLength(1);
});

test.each(['reset', 'cut-off'] as const)('%s breaks the connection', async (answer) => {
	sandbox.faults.add({ answer, when: 'after' });
	await expect(send()).rejects.toThrow(/ECONNRESET|socket hang up|aborted/);
	expect(carriedOut()).toEqual([true]);
});

test('a connection through the proxy is reset too', async () => {
	sandbox.faults.add({ answer: 'reset' });
	const httpClient = new RequestClient();
	httpClient.axios.defaults.httpsAgent = proxyAgent(sandbox);
	const client = twilio(...mainToken, { httpClient });
	await expect(client.messages.list()).rejects.toThrow(/ECONNRESET|socket hang up/);
});

test('an edge server answers HTML, or nothing', async () => {
	sandbox.faults.add({ answer: 'html', times: 1 });
	sandbox.faults.add({ answer: 'empty', times: 1 });
	expect(await send()).toMatchObject({ status: 502, body: expect.stringContaining('<html>') });
	expect(await send()).toMatchObject({ status: 200, body: '' });
});

test('such an answer can have another status, after the request was carried out too', async () => {
	sandbox.faults.add({ answer: 'html', status: 200, times: 1 });
	sandbox.faults.add({ answer: 'empty', status: 503, when: 'after', times: 1 });
	expect(await send()).toMatchObject({ status: 200, body: expect.stringContaining('<html>') });
	expect(await send()).toMatchObject({ status: 503, body: '' });
	expect(carriedOut()).toEqual([false, true]);
});

test.each(['before', 'after'] as const)('no answer comes, %s', async (when) => {
	sandbox.faults.add({ answer: 'never', when, times: 1 });
	const ended = jest.fn();
	send().then(ended, ended);
	await until(() => sandbox.requests.length === 1);
	expect(await send()).toMatchObject({ status: 201 });
	expect(sandbox.requests[0]).toMatchObject({ status: 0, carriedOut: when === 'after' });
	expect(ended).not.toHaveBeenCalled();
});

test('the right answer can be slow, and say that it is something else', async () => {
	sandbox.faults.add({ contentType: 'text/plain', bodyMs: 50 });
	const start = performance.now();
	const { status, headers, body } = await send();
	expect(performance.now() - start).toBeGreaterThan(45);
	expect({ status, type: headers['content-type'] }).toEqual({ status: 201, type: 'text/plain' });
	expect(JSON.parse(body)).toMatchObject({ to: form.To, body: form.Body });
	expect(carriedOut()).toEqual([true]);
});

test('latency alone delays the right answer', async () => {
	sandbox.faults.add({ latencyMs: 50 });
	const start = performance.now();
	expect(await send()).toMatchObject({ status: 201 });
	expect(performance.now() - start).toBeGreaterThan(45);
});

test('a fault hits only the requests it matches', async () => {
	sandbox.faults.add({ answer: 500, match: ({ method }) => method === 'GET' });
	expect(await send()).toMatchObject({ status: 201 });
	expect(await ask(sandbox, below('Messages.json'))).toMatchObject({ status: 500 });
});
