import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { validateRequest } from 'twilio';
import { accounts } from '../../sandbox/twilio/accounts';
import { startSandbox, type Sandbox } from '../../sandbox/twilio/sandbox';
import { ask, below } from './ask';
import { until } from './until';

interface Received {
	headers: IncomingHttpHeaders;
	parameters: Record<string, string>;
}

let sandbox: Sandbox;
let receiver: Server;
let url: string;
const received: Received[] = [];

beforeAll(async () => {
	sandbox = await startSandbox({ stepMs: 20 });
	receiver = createServer((request, response) => {
		void text(request).then((body) => {
			const parameters = Object.fromEntries(new URLSearchParams(body));
			received.push({ headers: request.headers, parameters });
			response.writeHead(204, { Connection: 'close' }).end();
		});
	});
	await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve));
	url = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/status?id=1`;
});
afterEach(() => {
	sandbox.reset();
	received.length = 0;
});
afterAll(async () => {
	await sandbox.stop();
	await new Promise((resolve) => receiver.close(resolve));
});

const To = '+15558675310';
const From = '+15552223214';
const { sid, authTokens } = accounts.main;
const sortedBy = (name: string) =>
	received.map(({ parameters }) => parameters[name]).sort((a, b) => (a! < b! ? -1 : 1));

test('a message reports each later status, signed with the account’s token', async () => {
	const form = { To, From, Body: 'Hello', StatusCallback: url };
	const { body } = await ask(sandbox, below('Messages.json'), { form });
	await until(
		() => received.length === 3 && sandbox.callbacks.every(({ status }) => status === 204),
	);

	expect(sandbox.callbacks.map(({ parameters }) => parameters.MessageStatus)).toEqual([
		'sending',
		'sent',
		'delivered',
	]);
	for (const { headers, parameters } of received) {
		expect(parameters).toMatchObject({ MessageSid: body.sid, AccountSid: sid, To, From });
		const signature = String(headers['x-twilio-signature']);
		expect(validateRequest(authTokens.us1, signature, url, parameters)).toBe(true);
		expect(headers['i-twilio-idempotency-token']).toBeTruthy();
	}
});

test('a callback is signed with the token of the region', async () => {
	await ask(sandbox, below('Messages.json'), {
		host: 'api.dublin.ie1.twilio.com',
		auth: [sid, authTokens.ie1],
		form: { To, From, Body: 'Hello', StatusCallback: url },
	});
	await until(() => received.length === 3);
	const { headers, parameters } = received[0]!;
	const signature = String(headers['x-twilio-signature']);
	expect(validateRequest(authTokens.ie1, signature, url, parameters)).toBe(true);
});

test('a call reports its end only, unless more is asked for', async () => {
	const form = { To, From, Url: 'https://example.com', StatusCallback: url };
	await ask(sandbox, below('Calls.json'), { form });
	await until(() => received.length === 1);
	expect(received[0]?.parameters).toMatchObject({
		CallStatus: 'completed',
		CallDuration: expect.stringMatching(/^\d+$/),
		CallbackSource: 'call-progress-events',
		SequenceNumber: '0',
	});
});

test('a call reports the events asked for', async () => {
	const StatusCallbackEvent = ['initiated', 'ringing', 'answered', 'completed'];
	const form = { To, From, Twiml: '<Response/>', StatusCallback: url, StatusCallbackEvent };
	await ask(sandbox, below('Calls.json'), { form });
	await until(() => received.length === 4);
	expect(sortedBy('CallStatus')).toEqual(['completed', 'in-progress', 'initiated', 'ringing']);
	expect(sortedBy('SequenceNumber')).toEqual(['0', '1', '2', '3']);
});

test('a callback to another machine is noted, not sent', async () => {
	const form = { To, From, Body: 'Hello', StatusCallback: 'https://example.com/status' };
	await ask(sandbox, below('Messages.json'), { form });
	await until(() => sandbox.callbacks.length === 3);
	expect(sandbox.callbacks.map(({ status }) => status)).toEqual([0, 0, 0]);
});
