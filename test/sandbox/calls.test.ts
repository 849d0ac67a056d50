import { ask, below } from './ask';
import { until } from './until';
import { testSandbox } from './forTests';

const sandbox = testSandbox();

const calls = below('Calls.json');
const make = async (): Promise<string> => {
	const form = { To: '+15558675310', From: '+15552223214', Twiml: '<Response/>' };
	return (await ask(sandbox, calls, { form })).body.sid;
};
const statusOf = (sid: string) => sandbox.calls.all.find(sid)?.resource.status;
const ringing = async () => {
	sandbox.calls.manual = true;
	const sid = await make();
	await until(() => statusOf(sid) === 'ringing');
	return sid;
};
const update = (sid: string, form: Record<string, string>) =>
	ask(sandbox, below(`Calls/${sid}.json`), { form });

test('a call is answered and completed automatically', async () => {
	const sid = await make();
	await until(() => statusOf(sid) === 'completed');
	expect((await ask(sandbox, below(`Calls/${sid}.json`))).body).toMatchObject({
		status: 'completed',
		duration: expect.stringMatching(/^\d+$/),
	});
});

test('someone at the phone answers and hangs up', async () => {
	const sid = await ringing();
	sandbox.phone.answer(sid);
	expect(statusOf(sid)).toBe('in-progress');
	sandbox.phone.hangUp(sid);
	expect(statusOf(sid)).toBe('completed');
	expect(() => sandbox.phone.answer(sid)).toThrow('is not ringing');
});

test('someone at the phone is busy, or not there', async () => {
	const [first, second] = [await ringing(), await ringing()];
	sandbox.phone.busy(first);
	sandbox.phone.noAnswer(second);
	expect([statusOf(first), statusOf(second)]).toEqual(['busy', 'no-answer']);
});

test('canceled ends a ringing call, not an answered one', async () => {
	const [first, second] = [await ringing(), await ringing()];
	expect((await update(first, { Status: 'canceled' })).body.status).toBe('canceled');
	sandbox.phone.answer(second);
	expect((await update(second, { Status: 'canceled' })).body.status).toBe('in-progress');
	expect((await update(second, { Status: 'completed' })).body.status).toBe('completed');
	expect(await update(second, { Twiml: '<Response/>' })).toMatchObject({
		status: 400,
		body: { code: 21220 },
	});
});

test('a call in progress can be given other TwiML', async () => {
	const sid = await ringing();
	await update(sid, { Twiml: '<Response><Hangup/></Response>' });
	expect(sandbox.calls.all.find(sid)?.plays).toBe('<Response><Hangup/></Response>');
});

test('calls are listed by status, and deleted', async () => {
	const sid = await ringing();
	const count = async (status: string) =>
		(await ask(sandbox, `${calls}?Status=${status}`)).body.calls.length;
	expect([await count('ringing'), await count('busy')]).toEqual([1, 0]);
	sandbox.phone.busy(sid);
	await ask(sandbox, below(`Calls/${sid}.json`), { method: 'DELETE' });
	expect(await count('busy')).toBe(0);
});

test('a call that has not ended cannot be deleted', async () => {
	const sid = await ringing();
	const answer = await ask(sandbox, below(`Calls/${sid}.json`), { method: 'DELETE' });
	expect(answer).toMatchObject({ status: 409, body: { code: 20009 } });
});
