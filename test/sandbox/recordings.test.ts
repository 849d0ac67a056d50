import { ask, below } from './ask';
import { liveCall } from './liveCall';
import { testSandbox } from './forTests';

const sandbox = testSandbox();

const recordingsOf = (callSid: string) => below(`Calls/${callSid}/Recordings.json`);
const start = (callSid: string, form = {}) => ask(sandbox, recordingsOf(callSid), { form });
const list = async (path: string) => (await ask(sandbox, path)).body.recordings;
const update = (callSid: string, sid: string, Status: string) =>
	ask(sandbox, below(`Calls/${callSid}/Recordings/${sid}.json`), { form: { Status } });

test('a call made to be recorded has a recording when it has ended', async () => {
	const callSid = await liveCall(sandbox, { Record: 'true', RecordingChannels: 'dual' });
	sandbox.phone.hangUp(callSid);
	const expected = [
		{ call_sid: callSid, status: 'completed', duration: '1', channels: 2, source: 'OutboundAPI' },
	];
	expect(await list(recordingsOf(callSid))).toMatchObject(expected);
	expect(await list(below('Recordings.json'))).toMatchObject(expected);
});

test('a call that is not to be recorded has none', async () => {
	const callSid = await liveCall(sandbox);
	sandbox.phone.hangUp(callSid);
	expect(await list(recordingsOf(callSid))).toEqual([]);
});

test('a live call’s recording is paused, resumed and stopped', async () => {
	const callSid = await liveCall(sandbox);
	const { status, body } = await start(callSid);
	expect([status, body.status]).toEqual([201, 'in-progress']);
	expect((await update(callSid, body.sid, 'paused')).body.status).toBe('paused');
	expect((await update(callSid, 'Twilio.CURRENT', 'in-progress')).body.status).toBe('in-progress');
	expect((await update(callSid, 'Twilio.CURRENT', 'stopped')).body.status).toBe('stopped');
	expect((await ask(sandbox, body.uri)).body.status).toBe('completed');
	expect((await update(callSid, 'Twilio.CURRENT', 'paused')).status).toBe(404);
	expect((await update(callSid, body.sid, 'paused')).body.code).toBe(21220);
});

test('only a live call can be recorded', async () => {
	expect(await start(`CA${'f'.repeat(32)}`)).toMatchObject({ status: 404, body: { code: 20404 } });
	const callSid = await liveCall(sandbox);
	sandbox.phone.hangUp(callSid);
	expect(await start(callSid)).toMatchObject({ status: 400, body: { code: 21220 } });
});

test('recordings are found by call, and belong to it', async () => {
	const [first, second] = [await liveCall(sandbox), await liveCall(sandbox)];
	const { sid } = (await start(first)).body;
	await start(second);
	expect(await list(below(`Recordings.json?CallSid=${first}`))).toMatchObject([{ sid }]);
	expect(await list(recordingsOf(first))).toMatchObject([{ sid }]);
	const elsewhere = await ask(sandbox, below(`Calls/${second}/Recordings/${sid}.json`));
	expect(elsewhere.status).toBe(404);
});
