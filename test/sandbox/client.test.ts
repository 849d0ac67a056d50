import twilio, { RequestClient } from 'twilio';
import { accounts } from '../../sandbox/twilio/accounts';
import { startSandbox, type Sandbox } from '../../sandbox/twilio/sandbox';
import { proxyAgent, tunnel } from './proxyAgent';

let sandbox: Sandbox;
let client: twilio.Twilio;

beforeAll(async () => {
	sandbox = await startSandbox({ stepMs: 5 });
	const httpClient = new RequestClient();
	httpClient.axios.defaults.httpsAgent = proxyAgent(sandbox);
	const { sid, authTokens } = accounts.main;
	client = twilio(sid, authTokens.us1, { httpClient });
});
afterAll(() => sandbox.stop());

const to = '+15558675310';
const from = '+15552223214';

test('Twilio’s own client sends a message through the proxy', async () => {
	const sent = await client.messages.create({ to, from, body: 'Hello' });
	expect(sent).toMatchObject({ status: 'queued', direction: 'outbound-api', body: 'Hello', to });
	expect(await client.messages(sent.sid).fetch()).toMatchObject({ sid: sent.sid });
});

test('Twilio’s own client lists messages over several pages, newest first', async () => {
	for (const body of ['1', '2', '3', '4', '5']) await client.messages.create({ to, from, body });
	const listed = await client.messages.list({ pageSize: 2, limit: 5 });
	expect(listed.map(({ body }) => body)).toEqual(['5', '4', '3', '2', '1']);
});

test('Twilio’s own client makes a call', async () => {
	const twiml = '<Response><Say>Hello</Say></Response>';
	const call = await client.calls.create({ to, from, twiml });
	expect(await client.calls(call.sid).fetch()).toMatchObject({ sid: call.sid, to, from });
});

test('what Twilio’s own client sends fits Twilio’s OpenAPI files', () => {
	expect(sandbox.violations).toEqual([]);
});

test('the proxy reaches no host but Twilio’s', async () => {
	await expect(tunnel(sandbox, 'example.com')).rejects.toThrow('403');
	await expect(tunnel(sandbox, 'nottwilio.com')).rejects.toThrow('403');
});
