import { startSandbox } from '../../sandbox/twilio/sandbox';
import { ask, below } from './ask';
import { until } from './until';
import { testSandbox } from './forTests';

const sandbox = testSandbox();

const To = '+15558675310';
const From = '+15552223214';
const messages = below('Messages.json');
const send = async (form: Record<string, string>) =>
	(await ask(sandbox, messages, { form: { To, Body: 'Hello', ...form } })).body;
const statusOf = (sid: string) => sandbox.messages.all.find(sid)?.resource.status;

test('a message is delivered automatically', async () => {
	const { sid, status } = await send({ From });
	expect(status).toBe('queued');
	await until(() => statusOf(sid) === 'delivered');
	const { body } = await ask(sandbox, below(`Messages/${sid}.json`));
	expect(body).toMatchObject({ status: 'delivered', date_sent: expect.stringMatching(/\+0000$/) });
});

test('a message of a Messaging Service is accepted, then gets a sender', async () => {
	const MessagingServiceSid = `MG${'0'.repeat(32)}`;
	const { sid, status, from } = await send({ MessagingServiceSid });
	expect([status, from]).toEqual(['accepted', null]);
	await until(() => statusOf(sid) === 'delivered');
	expect(sandbox.messages.all.find(sid)?.resource.from).toMatch(/^\+/);
});

test('only a scheduled message can be canceled', async () => {
	const service = { MessagingServiceSid: `MG${'0'.repeat(32)}` };
	const scheduled = await send({
		...service,
		ScheduleType: 'fixed',
		SendAt: '2030-01-01T00:00:00Z',
	});
	expect(scheduled.status).toBe('scheduled');
	const cancel = (sid: string) =>
		ask(sandbox, below(`Messages/${sid}.json`), { form: { Status: 'canceled' } });
	expect(await cancel(scheduled.sid)).toMatchObject({ status: 200, body: { status: 'canceled' } });
	const { sid } = await send({ From });
	expect(await cancel(sid)).toMatchObject({ status: 400, body: { code: 30409 } });
});

test('an empty body redacts a message', async () => {
	const { sid } = await send({ From });
	const redacted = await ask(sandbox, below(`Messages/${sid}.json`), { form: { Body: '' } });
	expect(redacted).toMatchObject({ status: 200, body: { body: '' } });
});

test('a body can only be emptied', async () => {
	const { sid } = await send({ From });
	const changed = await ask(sandbox, below(`Messages/${sid}.json`), { form: { Body: 'Bye' } });
	expect(changed).toMatchObject({ status: 400, body: { code: 20001 } });
});

test('a message that is being sent cannot be deleted', async () => {
	// so slow that it does not arrive while the test looks at it
	const slow = await startSandbox({ stepMs: 60_000 });
	const { sid } = (await ask(slow, messages, { form: { To, From, Body: 'Hello' } })).body;
	const answer = await ask(slow, below(`Messages/${sid}.json`), { method: 'DELETE' });
	await slow.stop();
	expect(answer).toMatchObject({ status: 409, body: { code: 20009 } });
});

test('a deleted message is gone', async () => {
	const { sid } = await send({ From });
	await until(() => statusOf(sid) === 'delivered');
	const path = below(`Messages/${sid}.json`);
	expect(await ask(sandbox, path, { method: 'DELETE' })).toMatchObject({ status: 204 });
	expect(await ask(sandbox, path)).toMatchObject({ status: 404, body: { code: 20404 } });
});

test('messages are found by receiver, sender and day', async () => {
	const other = '+15550001111';
	await send({ From });
	await send({ From, To: other });
	const count = async (query: string) =>
		(await ask(sandbox, `${messages}?${query}`)).body.messages.length;
	const today = new Date().toISOString().slice(0, 10);
	expect(await count(`To=${encodeURIComponent(other)}`)).toBe(1);
	expect(await count(`From=${encodeURIComponent(other)}`)).toBe(0);
	expect(await count(`DateSent=${today}`)).toBe(2);
	expect(await count('DateSent%3C=2020-01-01')).toBe(0);
	expect(await count('DateSent%3E=2020-01-01')).toBe(2);
});

test.each([
	['a body of 1601 characters', { From, Body: 'x'.repeat(1601) }, 21617],
	['a receiver without a digit', { From, To: 'nobody' }, 21211],
	['a media URL that is none', { From, MediaUrl: 'photo.png' }, 21620],
])('%s is refused', async (_, form, code) => {
	const answer = await ask(sandbox, messages, { form: { To, Body: 'Hello', ...form } });
	expect(answer).toMatchObject({ status: 400, body: { code } });
});

test('the receiver can reply', async () => {
	const { sid } = await send({ From });
	const reply = sandbox.phone.reply(sid, 'Hi');
	const inbound = { from: To, to: From, body: 'Hi', status: 'received', direction: 'inbound' };
	expect(await ask(sandbox, below(`Messages/${reply.sid}.json`))).toMatchObject({ body: inbound });
});

test('reset forgets everything', async () => {
	await send({ From, Colour: 'red' });
	sandbox.reset();
	const { requests, violations, callbacks } = sandbox;
	expect([requests, violations, callbacks]).toEqual([[], [], []]);
	expect((await ask(sandbox, messages)).body.messages).toEqual([]);
});
