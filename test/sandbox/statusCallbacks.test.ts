import { validateRequest } from 'twilio';
import { accounts } from '../../sandbox/twilio/accounts';
import { ask, below } from './ask';
import { liveCall } from './liveCall';
import { testReceiver, testSandbox } from './forTests';
import { until } from './until';

const sandbox = testSandbox({ stepMs: 20 });
const receiver = testReceiver();

let url: string;

beforeAll(() => {
	url = `${receiver.url}/status?id=1`;
});

const To = '+15558675310';
const From = '+15552223214';
const { sid, authTokens } = accounts.main;
const sortedBy = (name: string) =>
	receiver.received.map(({ parameters }) => parameters[name]).sort((a, b) => (a! < b! ? -1 : 1));

test('a message reports each later status, signed with the account’s token', async () => {
	const form = { To, From, Body: 'Hello', StatusCallback: url };
	const { body } = await ask(sandbox, below('Messages.json'), { form });
	await until(
		() => receiver.received.length === 3 && sandbox.callbacks.every(({ status }) => status === 204),
	);

	expect(sandbox.callbacks.map(({ parameters }) => parameters.MessageStatus)).toEqual([
		'sending',
		'sent',
		'delivered',
	]);
	for (const { headers, parameters } of receiver.received) {
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
	await until(() => receiver.received.length === 3);
	const { headers, parameters } = receiver.received[0]!;
	const signature = String(headers['x-twilio-signature']);
	expect(validateRequest(authTokens.ie1, signature, url, parameters)).toBe(true);
});

test('a call reports its end only, unless more is asked for', async () => {
	const form = { To, From, Url: 'https://example.com', StatusCallback: url };
	await ask(sandbox, below('Calls.json'), { form });
	await until(() => receiver.received.length === 1);
	expect(receiver.received[0]?.parameters).toMatchObject({
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
	await until(() => receiver.received.length === 4);
	expect(sortedBy('CallStatus')).toEqual(['completed', 'in-progress', 'initiated', 'ringing']);
	expect(sortedBy('SequenceNumber')).toEqual(['0', '1', '2', '3']);
});

test('a callback to another machine is noted, not sent', async () => {
	const form = { To, From, Body: 'Hello', StatusCallback: 'https://example.com/status' };
	await ask(sandbox, below('Messages.json'), { form });
	await until(() => sandbox.callbacks.length === 3);
	expect(sandbox.callbacks.map(({ status }) => status)).toEqual([0, 0, 0]);
});

test('a call reports by the method asked for', async () => {
	const form = { To, From, Twiml: '<Response/>', StatusCallback: url, StatusCallbackMethod: 'GET' };
	await ask(sandbox, below('Calls.json'), { form });
	await until(() => receiver.received.length === 1);
	const [request] = receiver.received;
	expect(request).toMatchObject({
		method: 'GET',
		parameters: { id: '1', CallStatus: 'completed', CallDuration: expect.any(String) },
	});
	const signature = String(request?.headers['x-twilio-signature']);
	expect(validateRequest(authTokens.us1, signature, request!.url, {})).toBe(true);
});

test('a recording reports that it is there', async () => {
	const callSid = await liveCall(sandbox);
	const form = {
		RecordingStatusCallback: url,
		RecordingStatusCallbackEvent: ['in-progress', 'completed'],
	};
	const { body } = await ask(sandbox, below(`Calls/${callSid}/Recordings.json`), { form });
	await sandbox.phone.hangUp(callSid);
	await until(() => receiver.received.length === 2);
	expect(sortedBy('RecordingStatus')).toEqual(['completed', 'in-progress']);
	for (const { parameters } of receiver.received) {
		expect(parameters).toMatchObject({
			CallSid: callSid,
			RecordingSid: body.sid,
			RecordingUrl: body.media_url,
			RecordingSource: 'StartCallRecordingAPI',
		});
	}
});

test('the recording of a call from its start reports too', async () => {
	const callSid = await liveCall(sandbox, { Record: 'true', RecordingStatusCallback: url });
	await sandbox.phone.hangUp(callSid);
	await until(() => receiver.received.length === 1);
	expect(sortedBy('RecordingStatus')).toEqual(['completed']);
});

test('a conference reports what happens in it', async () => {
	sandbox.calls.manual = true;
	const form = {
		To,
		From,
		Label: 'Ada',
		ConferenceStatusCallback: url,
		ConferenceStatusCallbackEvent: ['start end join leave'],
	};
	const { body } = await ask(sandbox, below('Conferences/room/Participants.json'), { form });
	const { call_sid: CallSid, conference_sid: ConferenceSid } = body;
	await until(() => sandbox.calls.all.find(CallSid)?.resource.status === 'ringing');
	sandbox.phone.answer(CallSid);
	await sandbox.phone.hangUp(CallSid);
	await until(() => receiver.received.length === 4);
	expect(sandbox.callbacks.map(({ parameters }) => parameters)).toMatchObject([
		{ StatusCallbackEvent: 'conference-start', ConferenceSid, FriendlyName: 'room' },
		{ StatusCallbackEvent: 'participant-join', CallSid, ParticipantLabel: 'Ada', Muted: 'false' },
		{ StatusCallbackEvent: 'participant-leave', CallSid },
		{ StatusCallbackEvent: 'conference-end', CallSidEndingConference: CallSid },
	]);
	expect(sortedBy('SequenceNumber')).toEqual(['1', '2', '3', '4']);
	expect(sandbox.violations).toEqual([]);
});
