import { validateRequest } from 'twilio';
import { accounts } from '../../sandbox/twilio/accounts';
import { ask, below } from './ask';
import { liveCall } from './liveCall';
import { testReceiver, testSandbox } from './forTests';
import { until } from './until';

const sandbox = testSandbox({ stepMs: 5, webhookTimeoutMs: 3000 });
const receiver = testReceiver();

const statusOf = (sid: string) => sandbox.calls.all.find(sid)?.resource.status;
const heardIn = (sid: string) => sandbox.calls.all.find(sid)?.heard;
const answers = (verbs: string) =>
	receiver.answerWith(() => ({
		status: 200,
		contentType: 'text/xml',
		body: `<Response>${verbs}</Response>`,
	}));
const gather = (attributes = '') =>
	`<Response><Gather action="${receiver.url}/keys?a=1" ${attributes}><Say>Press 1</Say></Gather><Say>Bye</Say></Response>`;

test('a Gather waits for keys, and its answer is followed', async () => {
	answers('<Say>Thanks</Say>');
	const sid = await liveCall(sandbox, {
		Twiml: gather('numDigits="1"'),
		StatusCallback: `${receiver.url}/status`,
		StatusCallbackEvent: 'answered completed',
	});
	expect([statusOf(sid), heardIn(sid)]).toEqual(['in-progress', ['Press 1', 'gather']]);
	const { requests, heard, call } = await sandbox.phone.press(sid, '1');
	expect(requests).toMatchObject([
		{
			url: `${receiver.url}/keys?a=1`,
			method: 'POST',
			parameters: {
				CallSid: sid,
				AccountSid: accounts.main.sid,
				To: '+15558675310',
				From: '+15005550006',
				Direction: 'outbound-api',
				CallStatus: 'in-progress',
				Digits: '1',
			},
		},
	]);
	expect([heard, call.status]).toEqual([['Press 1', 'gather', 'Thanks'], 'completed']);
	const asked = receiver.received.find(({ url }) => url.includes('/keys'))!;
	const signature = String(asked.headers['x-twilio-signature']);
	const token = accounts.main.authTokens.us1;
	expect(validateRequest(token, signature, asked.url, asked.parameters)).toBe(true);
	expect(sandbox.callbacks.map(({ parameters }) => parameters.CallStatus)).toEqual([
		'in-progress',
		'completed',
	]);
});

test('a Gather takes speech, by GET where it says so', async () => {
	answers('<Hangup/>');
	const sid = await liveCall(sandbox, { Twiml: gather('input="speech" method="GET"') });
	await sandbox.phone.say(sid, 'yes', 0.4);
	expect(receiver.received).toMatchObject([
		{ method: 'GET', parameters: { a: '1', SpeechResult: 'yes', Confidence: '0.4' } },
	]);
	expect(statusOf(sid)).toBe('completed');
});

test('without keys the call goes on behind the Gather', async () => {
	const sid = await liveCall(sandbox, { Twiml: gather() });
	const { heard, requests, call } = await sandbox.phone.press(sid, '');
	expect([heard.at(-1), requests, call.status]).toEqual(['Bye', [], 'completed']);
});

test('hanging up ends the call without asking', async () => {
	const sid = await liveCall(sandbox, { Twiml: gather() });
	await sandbox.phone.hangUp(sid);
	expect([statusOf(sid), receiver.received]).toEqual(['completed', []]);
	await expect(sandbox.phone.press(sid, '1')).rejects.toThrow('does not wait');
});

test('nothing is requested if the call is not answered', async () => {
	sandbox.calls.manual = true;
	const form = { To: '+15558675310', From: '+15005550006', Twiml: gather() };
	const { sid } = (await ask(sandbox, below('Calls.json'), { form })).body;
	await until(() => statusOf(sid) === 'ringing');
	await expect(sandbox.phone.press(sid, '1')).rejects.toThrow('does not wait');
	sandbox.phone.noAnswer(sid);
	expect([statusOf(sid), heardIn(sid)]).toEqual(['no-answer', []]);
});

test('a call that is answered automatically waits too', async () => {
	answers('<Say>Thanks</Say>');
	const form = { To: '+15558675310', From: '+15005550006', Twiml: gather() };
	const { sid } = (await ask(sandbox, below('Calls.json'), { form })).body;
	await until(() => heardIn(sid)?.at(-1) === 'gather');
	await sandbox.phone.press(sid, '1');
	expect(statusOf(sid)).toBe('completed');
});

test('TwiML on this machine is fetched and followed, with the fallback', async () => {
	receiver.answerWith(({ url }) =>
		url.endsWith('/fallback')
			? { status: 200, contentType: 'text/xml', body: '<Response><Gather/></Response>' }
			: { status: 500 },
	);
	sandbox.calls.manual = true;
	const form = {
		To: '+15558675310',
		From: '+15005550006',
		Url: `${receiver.url}/voice`,
		Method: 'GET',
		FallbackUrl: `${receiver.url}/fallback`,
	};
	const { sid } = (await ask(sandbox, below('Calls.json'), { form })).body;
	await until(() => statusOf(sid) === 'ringing');
	const outcome = await sandbox.phone.answer(sid);
	expect(outcome).toMatchObject({
		heard: ['gather'],
		requests: [
			{ url: form.Url, method: 'GET', parameters: { CallStatus: 'in-progress' } },
			{ url: form.FallbackUrl, parameters: { ErrorCode: '11200' } },
		],
	});
	expect((await sandbox.phone.press(sid, '2')).requests).toMatchObject([
		{ url: form.FallbackUrl, parameters: { Digits: '2' } },
	]);
});

test('a Record takes a message', async () => {
	answers('<Say>Saved</Say>');
	const sid = await liveCall(sandbox, {
		Twiml: `<Response><Record action="${receiver.url}/recorded"/></Response>`,
	});
	const { requests, heard } = await sandbox.phone.recordMessage(sid);
	expect(requests).toMatchObject([
		{ parameters: { RecordingSid: expect.stringMatching(/^RE/), Digits: '#' } },
	]);
	expect(heard.at(-1)).toBe('Saved');
});

test('machine detection finds out who answers', async () => {
	answers('<Hangup/>');
	sandbox.calls.manual = true;
	const ring = async (form: Record<string, string>) => {
		const call = { To: '+15558675310', From: '+15005550006', Twiml: gather(), ...form };
		const { sid } = (await ask(sandbox, below('Calls.json'), { form: call })).body;
		await until(() => statusOf(sid) === 'ringing');
		return sid as string;
	};
	const first = await ring({ MachineDetection: 'Enable' });
	await sandbox.phone.answer(first, 'machine_start');
	await sandbox.phone.press(first, '1');
	expect(receiver.received[0]?.parameters).toMatchObject({ AnsweredBy: 'machine_start' });

	const second = await ring({
		MachineDetection: 'Enable',
		AsyncAmd: 'true',
		AsyncAmdStatusCallback: `${receiver.url}/amd`,
	});
	await sandbox.phone.answer(second);
	expect(sandbox.callbacks).toMatchObject([
		{ url: `${receiver.url}/amd`, parameters: { CallSid: second, AnsweredBy: 'human' } },
	]);
	expect((await ask(sandbox, below(`Calls/${second}.json`))).body.answered_by).toBe('human');

	const third = await ring({});
	await sandbox.phone.answer(third, 'machine_start');
	expect((await sandbox.phone.press(third, '1')).requests[0]?.parameters).not.toHaveProperty(
		'AnsweredBy',
	);
	expect(sandbox.violations).toEqual([]);
});
