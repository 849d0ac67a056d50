import { validateRequest } from 'twilio';
import { accounts } from '../../sandbox/twilio/accounts';
import { phoneNumberSids } from '../../sandbox/twilio/phoneNumbers';
import { ask, below } from './ask';
import { testReceiver, testSandbox } from './forTests';

const sandbox = testSandbox({ stepMs: 5, webhookTimeoutMs: 3000 });
const receiver = testReceiver();

const line = { from: '+15558675310', to: '+15005550006' };
const numberPath = below(`IncomingPhoneNumbers/${phoneNumberSids.sandbox}.json`);
const setNumber = (form: Record<string, string>) => ask(sandbox, numberPath, { form });

/** Sets the number's webhook, which answers each path with its verbs. */
async function answers(verbs: Record<string, string>) {
	await setNumber({ VoiceUrl: `${receiver.url}/voice` });
	receiver.answerWith(({ url }) => {
		const answer = verbs[new URL(url).pathname];
		if (answer === undefined) return {};
		return { status: 200, contentType: 'text/xml', body: `<Response>${answer}</Response>` };
	});
}
const statusOf = (sid: string) => sandbox.calls.all.find(sid)?.resource.status;

test('a call reaches the number’s webhook, signed, and ends with the document', async () => {
	await answers({
		'/voice':
			'<Say>Hello &amp; welcome</Say><Pause length="1"/><Play>https://example.com/a.mp3</Play>',
	});
	await setNumber({ StatusCallback: `${receiver.url}/status?a=1`, StatusCallbackMethod: 'GET' });
	const { call, heard, requests } = await sandbox.phone.call({
		...line,
		parameters: { CallerName: 'Ada' },
	});

	expect(heard).toEqual(['Hello & welcome', 'pause', 'https://example.com/a.mp3']);
	expect(sandbox.calls.all.find(call.sid)?.heard).toEqual(heard);
	expect(call).toMatchObject({ ...line, direction: 'inbound', status: 'completed' });
	const [request, status] = receiver.received;
	const asked = {
		CallSid: call.sid,
		AccountSid: accounts.main.sid,
		From: line.from,
		To: line.to,
		Direction: 'inbound',
	};
	expect(requests).toHaveLength(1);
	expect(request!.parameters).toMatchObject({
		...asked,
		CallStatus: 'ringing',
		CallerName: 'Ada',
	});
	const signature = String(request!.headers['x-twilio-signature']);
	const { url, parameters } = requests[0]!;
	expect(validateRequest(accounts.main.authTokens.us1, signature, url, parameters)).toBe(true);
	expect(status).toMatchObject({
		method: 'GET',
		parameters: { ...asked, a: '1', CallStatus: 'completed', CallDuration: expect.any(String) },
	});
});

test('a Gather takes digits', async () => {
	await answers({
		'/voice':
			'<Gather action="menu?x=1" numDigits="1"><Say>Press 1</Say></Gather><Say>Nothing</Say>',
		'/menu': '<Say>Thanks</Say>',
	});
	const { call, heard } = await sandbox.phone.call(line);
	expect([heard, statusOf(call.sid)]).toEqual([['Press 1', 'gather'], 'in-progress']);
	const pressed = await sandbox.phone.press(call.sid, '12#');
	expect(pressed.requests).toMatchObject([
		{
			url: `${receiver.url}/menu?x=1`,
			parameters: { CallStatus: 'in-progress', Digits: '12', FinishedOnKey: '#' },
		},
	]);
	expect(pressed.heard).toEqual(['Press 1', 'gather', 'Thanks']);
	await expect(sandbox.phone.press(call.sid, '1')).rejects.toThrow('does not wait');
});

test('a Gather without input goes on', async () => {
	await answers({ '/voice': '<Gather/><Say>Nothing</Say>' });
	const { call } = await sandbox.phone.call(line);
	const { heard, requests } = await sandbox.phone.press(call.sid, '');
	expect([heard, requests]).toEqual([['gather', 'Nothing'], []]);
});

test('a Gather takes speech, where it asks for that', async () => {
	await answers({ '/voice': '<Gather input="dtmf speech" action="/said"/>', '/said': '<Hangup/>' });
	const first = await sandbox.phone.call(line);
	const { requests } = await sandbox.phone.say(first.call.sid, 'two tickets');
	expect(requests).toMatchObject([{ parameters: { SpeechResult: 'two tickets' } }]);
	await answers({ '/voice': '<Gather/>' });
	const second = await sandbox.phone.call(line);
	await expect(sandbox.phone.say(second.call.sid, 'Hi')).rejects.toThrow('does not wait');
});

test('a Gather without an action asks its own document again', async () => {
	await answers({ '/voice': '<Gather/>' });
	const { call } = await sandbox.phone.call(line);
	const { requests, heard } = await sandbox.phone.press(call.sid, '1');
	expect(requests).toMatchObject([{ url: `${receiver.url}/voice`, parameters: { Digits: '1' } }]);
	expect(heard).toEqual(['gather', 'gather']);
});

test.each([
	['ends with a key', '#', 'in-progress'],
	['ends by hanging up', 'hangup', 'completed'],
])('a Record that %s has a recording', async (_, digits, CallStatus) => {
	await answers({
		'/voice': '<Record action="/recorded" recordingStatusCallback="/status"/>',
		'/recorded': '<Say>Bye</Say>',
	});
	const { call } = await sandbox.phone.call(line);
	const { requests } =
		digits === 'hangup'
			? (await sandbox.phone.hangUp(call.sid))!
			: await sandbox.phone.recordMessage(call.sid);
	const [recording] = sandbox.recordings.all.newestFirst();
	const { sid, media_url } = recording!.resource;
	const recorded = { RecordingSid: sid, RecordingUrl: media_url, RecordingDuration: '1' };
	expect(requests).toMatchObject([{ parameters: { ...recorded, Digits: digits, CallStatus } }]);
	expect(sandbox.callbacks).toMatchObject([
		{
			url: `${receiver.url}/status`,
			parameters: { ...recorded, RecordingStatus: 'completed', RecordingSource: 'RecordVerb' },
			status: 204,
		},
	]);
	const wav = await ask(sandbox, new URL(media_url).pathname);
	expect(wav.headers['content-type']).toBe('audio/x-wav');
	expect(statusOf(call.sid)).toBe('completed');
});

test('a Record’s transcription is reported', async () => {
	await answers({ '/voice': '<Record action="/recorded" transcribeCallback="/text"/>' });
	const { call } = await sandbox.phone.call(line);
	await sandbox.phone.recordMessage(call.sid);
	expect(sandbox.callbacks).toMatchObject([
		{
			url: `${receiver.url}/text`,
			parameters: {
				CallSid: call.sid,
				TranscriptionText: expect.stringMatching(/\w/),
				TranscriptionStatus: 'completed',
				RecordingSid: expect.stringMatching(/^RE/),
			},
		},
	]);
});

test('a Dial reports to its action how it went, or goes on', async () => {
	await answers({
		'/voice': '<Dial action="/dialed"><Number>+15551230001</Number><Client>ada</Client></Dial>',
		'/dialed': '<Dial>+15551230002</Dial><Say>Nobody</Say>',
	});
	const { call, heard } = await sandbox.phone.call(line);
	expect(heard).toEqual(['dial:+15551230001,ada']);
	const { requests } = await sandbox.phone.endDial(call.sid, 'completed');
	expect(requests).toMatchObject([
		{
			parameters: {
				DialCallStatus: 'completed',
				DialCallSid: expect.stringMatching(/^CA/),
				DialCallDuration: '1',
			},
		},
	]);
	const second = await sandbox.phone.endDial(call.sid, 'busy');
	expect(second.requests).toEqual([]);
	expect(second.heard.slice(1)).toEqual(['dial:+15551230002', 'Nobody']);
});

test('Enqueue puts the call into a queue until the caller hangs up', async () => {
	await answers({ '/voice': '<Enqueue>Support</Enqueue>' });
	const { call, heard } = await sandbox.phone.call(line);
	expect(heard).toEqual(['enqueue:Support']);
	const queue = async () => (await ask(sandbox, below('Queues.json'))).body.queues[0];
	expect(await queue()).toMatchObject({ friendly_name: 'Support', current_size: 1 });
	await sandbox.phone.hangUp(call.sid);
	expect(await queue()).toMatchObject({ current_size: 0 });
	expect(statusOf(call.sid)).toBe('completed');
});

test('a Redirect leads on, Hangup ends', async () => {
	await answers({
		'/voice': '<Redirect method="GET">next?b=2</Redirect><Say>Never</Say>',
		'/next': '<Say>Here</Say><Hangup/><Say>Never</Say>',
	});
	const { heard } = await sandbox.phone.call(line);
	expect(heard).toEqual(['Here']);
	expect(receiver.received[1]).toMatchObject({ method: 'GET', parameters: { b: '2' } });
});

test('a rejected call is never answered', async () => {
	await answers({ '/voice': '<Reject reason="busy"/>' });
	const { call, heard } = await sandbox.phone.call(line);
	expect(heard).toEqual(['reject']);
	expect(call).toMatchObject({ status: 'busy', start_time: null });
});

test('the fallback is requested with the error if the webhook fails', async () => {
	await answers({ '/fallback': '<Say>Later</Say>' });
	await setNumber({ VoiceFallbackUrl: `${receiver.url}/fallback` });
	const { heard, requests } = await sandbox.phone.call(line);
	expect(heard).toEqual(['Later']);
	expect(requests[1]?.parameters).toMatchObject({
		ErrorCode: '12100',
		ErrorUrl: `${receiver.url}/voice`,
		CallStatus: 'ringing',
	});
});

test('without any response the caller hears an error', async () => {
	await answers({});
	const { call, heard } = await sandbox.phone.call(line);
	expect([heard, call.status]).toEqual([['application error'], 'completed']);
});

test('nothing is requested without a webhook, or with a trunk', async () => {
	expect(await sandbox.phone.call(line)).toMatchObject({
		requests: [],
		call: { status: 'failed' },
	});
	await setNumber({ VoiceUrl: receiver.url, TrunkSid: `TK${'1'.repeat(32)}` });
	expect((await sandbox.phone.call(line)).requests).toEqual([]);
	await expect(sandbox.phone.call({ ...line, to: '+15551' })).rejects.toThrow('has no +15551');
});
