import { startSandbox, type Sandbox } from '../../sandbox/twilio/sandbox';
import { ask, below } from './ask';
import { until } from './until';

let sandbox: Sandbox;

beforeAll(async () => (sandbox = await startSandbox({ stepMs: 5 })));
beforeEach(() => {
	sandbox.reset();
	sandbox.calls.manual = true;
});
afterAll(() => sandbox.stop());

const add = async (conference: string, form: Record<string, string> = {}) => {
	const path = below(`Conferences/${conference}/Participants.json`);
	const numbers = { From: '+15005550006', To: '+15558675310' };
	return ask(sandbox, path, { form: { ...numbers, ...form } });
};
const statusOf = (callSid: string) => sandbox.calls.all.find(callSid)?.resource.status;
const join = async (form: Record<string, string> = {}) => {
	const { body } = await add('room', form);
	await until(() => statusOf(body.call_sid) === 'ringing');
	sandbox.phone.answer(body.call_sid);
	return body;
};
const list = async (query = '') =>
	(await ask(sandbox, below(`Conferences.json${query}`))).body.conferences;
const participants = async (sid: string, query = '') =>
	(await ask(sandbox, below(`Conferences/${sid}/Participants.json${query}`))).body.participants;

test('a new name makes a conference, a known one joins it', async () => {
	const { status, body } = await add('room');
	expect(status).toBe(201);
	expect(body).toMatchObject({ status: 'queued', call_sid: expect.stringMatching(/^CA/) });
	await add('room');
	await add(body.conference_sid);
	expect(await list()).toMatchObject([{ friendly_name: 'room', status: 'init' }]);
	expect(await participants(body.conference_sid)).toHaveLength(3);
	expect((await add(`CF${'f'.repeat(32)}`)).body.code).toBe(20404);
});

test('conferences are found by status and name', async () => {
	await join();
	await add('other');
	expect(await list('?Status=in-progress')).toMatchObject([{ friendly_name: 'room' }]);
	expect(await list('?FriendlyName=other')).toMatchObject([{ status: 'init' }]);
	expect(await list('?Status=completed')).toEqual([]);
});

test('ending a conference ends its calls', async () => {
	const { call_sid, conference_sid } = await join();
	const path = below(`Conferences/${conference_sid}.json`);
	const announced = await ask(sandbox, path, { form: { AnnounceUrl: 'https://example.com' } });
	expect(announced.body.status).toBe('in-progress');
	const ended = await ask(sandbox, path, { form: { Status: 'completed' } });
	expect(ended.body).toMatchObject({
		status: 'completed',
		reason_conference_ended: 'conference-ended-via-api',
	});
	expect(statusOf(call_sid)).toBe('completed');
	expect(await participants(conference_sid)).toEqual([]);
});

test('a participant is changed, by SID or label', async () => {
	const { call_sid, conference_sid } = await join({ Label: 'guest' });
	const { call_sid: CallSidToCoach } = await join();
	const path = (id: string) => below(`Conferences/${conference_sid}/Participants/${id}.json`);
	await ask(sandbox, path(call_sid), { form: { Muted: 'true', EndConferenceOnExit: 'true' } });
	await ask(sandbox, path('guest'), { form: { Coaching: 'true', CallSidToCoach } });
	await ask(sandbox, path('guest'), { form: { Hold: 'true', HoldUrl: 'https://example.com' } });
	expect((await ask(sandbox, path('guest'))).body).toMatchObject({
		call_sid,
		status: 'connected',
		muted: true,
		hold: true,
		coaching: true,
		call_sid_to_coach: CallSidToCoach,
		end_conference_on_exit: true,
	});
	expect(await participants(conference_sid, '?Muted=true')).toMatchObject([{ call_sid }]);
	expect((await ask(sandbox, path('nobody'))).body.code).toBe(20404);
	expect(sandbox.violations).toEqual([]);
});

test('a removed participant’s call ends, the conference with the last one', async () => {
	const [first, second] = [await join(), await join({ Label: 'guest' })];
	const { conference_sid } = first;
	const remove = (id: string) => {
		const path = below(`Conferences/${conference_sid}/Participants/${id}.json`);
		return ask(sandbox, path, { method: 'DELETE' });
	};
	expect((await remove('guest')).status).toBe(204);
	expect(statusOf(second.call_sid)).toBe('completed');
	expect(await list()).toMatchObject([{ status: 'in-progress' }]);
	await remove(first.call_sid);
	expect(await list()).toMatchObject([
		{ status: 'completed', reason_conference_ended: 'last-participant-kicked' },
	]);
});

test('a participant can end the conference by leaving', async () => {
	const first = await join({ EndConferenceOnExit: 'true' });
	const second = await join();
	sandbox.phone.hangUp(first.call_sid);
	expect(statusOf(second.call_sid)).toBe('completed');
	expect(await list()).toMatchObject([
		{
			reason_conference_ended: 'participant-with-end-conference-on-exit-left',
			call_sid_ending_conference: first.call_sid,
		},
	]);
});
