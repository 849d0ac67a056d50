import { getExpectedTwilioSignature } from 'twilio/lib/webhooks/webhooks';

import { form, runUntilWaiting } from '../../../engine/waitingNode';
import { bodyOf, startTwilioServer } from './twilioServer';

let twilio: Awaited<ReturnType<typeof startTwilioServer>>;

beforeEach(async () => {
	twilio = await startTwilioServer();
});
afterEach(async () => await twilio.stop());

const question = 'Can you take care of it?';

const call = async (parameters: object = {}, items: object[] = [{}]) =>
	await runUntilWaiting({
		serverUrl: twilio.url,
		parameters: {
			resource: 'call',
			operation: 'sendAndWait',
			from: '+15551230000',
			to: '+15551230001',
			question,
			message: 'Hello',
			...parameters,
		},
		items: items as never,
	});

const calls = () =>
	twilio.requests
		.filter(({ method, path }) => method === 'POST' && path.endsWith('/Calls.json'))
		.map(bodyOf);

const actionIn = (twiml: string) =>
	/action="([^"]+)"/.exec(twiml)![1]!.replaceAll('&amp;', '&').replaceAll('&quot;', '"');

function signed(url: string, parameters: Record<string, string>) {
	const signature = getExpectedTwilioSignature('token', url, parameters);
	return { url, body: form(parameters), headers: { 'x-twilio-signature': signature } };
}

/** A request of the Gather in the first TwiML of a call, or in another document. */
const answers = (parameters: Record<string, string>, index = 0, twiml = calls()[index]!.Twiml!) =>
	signed(actionIn(twiml), { CallSid: 'CA0', CallStatus: 'in-progress', ...parameters });

const ended = (index = 0) => signed(calls()[index]!.StatusCallback!, { CallStatus: 'completed' });

describe('keys', () => {
	it('says the question and the choices, and continues with the key', async () => {
		const { request } = await call();
		const gather =
			/^<Gather action="http:\/\/localhost:5678\/webhook-waiting\/1\/Tested\?signature=\w{64}" method="POST" timeout="5" input="dtmf" numDigits="1" finishOnKey=""><Say>Can you take care of it\? Press 1 to approve\. Press 2 to decline\.<\/Say><\/Gather>$/;
		const [first, second, ...others] = calls()[0]!
			.Twiml!.replace(/^<Response>|<\/Response>$/g, '')
			.split(/(?=<Gather)/);
		expect(first).toMatch(gather);
		expect(second).toBe(first);
		expect(others).toEqual([]);

		const { headers, text, resumedWith } = await request(answers({ Digits: '1' }));
		expect(headers).toMatchObject({ 'content-type': 'text/xml' });
		expect(text).toBe('<Response><Say>Thank you. Goodbye.</Say></Response>');
		expect(resumedWith).toEqual([
			{
				json: {
					data: {
						approved: true,
						digits: '1',
						choice: 'approve',
						answeredBy: null,
						status: 'in-progress',
						callSid: 'CA0',
						respondedAt: expect.stringMatching(/^\d{4}-.*Z$/),
					},
				},
				pairedItem: { item: 0 },
			},
		]);
		expect((await request(answers({ Digits: '2' }))).resumedWith).toMatchObject([
			{ json: { data: { approved: false, digits: '2', choice: 'decline' } } },
		]);
	});

	it('says all texts as they were set', async () => {
		await call({
			choices: { choice: [{ key: '#', name: 'ja' }] },
			promptOptions: {
				choiceText: 'Für {name} die {key}.',
				language: 'de-DE',
				repeats: 1,
				thankYou: '',
				timeout: 9,
				voice: 'Polly.Vicki',
			},
		});
		expect(calls()[0]!.Twiml).toMatch(
			/^<Response><Gather [^>]*timeout="9"[^>]*><Say voice="Polly.Vicki" language="de-DE">Can you take care of it\? Für ja die #\.<\/Say><\/Gather><\/Response>$/,
		);
	});

	it('asks again after another key, and ends the call after the last time', async () => {
		const { request } = await call();
		const again = await request(answers({ Digits: '7' }));
		expect(again.resumedWith).toBeUndefined();
		expect(again.text.match(/<Gather/g)).toHaveLength(1);
		expect(again.text).toContain('attempt=1');
		const last = await request(answers({ Digits: '8' }, 0, again.text));
		expect(last).toMatchObject({ text: '<Response/>', resumedWith: undefined });
		expect((await request(answers({ Digits: '2' }, 0, again.text))).resumedWith).toMatchObject([
			{ json: { data: { choice: 'decline' } } },
		]);
	});

	it('continues without an answer when the call has ended', async () => {
		const { request } = await call();
		expect((await request(ended())).resumedWith).toBeUndefined();
		twilio.states.CA0 = { status: 'no-answer', answered_by: null };
		expect((await request(ended())).resumedWith).toEqual([
			{
				json: {
					data: {
						approved: false,
						digits: null,
						choice: null,
						answeredBy: null,
						status: 'no-answer',
						callSid: 'CA0',
						respondedAt: null,
					},
				},
				pairedItem: { item: 0 },
			},
		]);
	});

	it('waits for all calls, and keeps the answers so far at Twilio', async () => {
		const { request } = await call({}, [{}, {}]);
		const first = answers({ Digits: '1' }, 1);
		expect(await request(first)).toMatchObject({
			text: expect.stringContaining('Thank you'),
			resumedWith: undefined,
		});
		// a repeat changes nothing
		await request(answers({ Digits: '2' }, 1));
		twilio.states.CA0 = { status: 'busy' };
		twilio.states.CA1 = { status: 'completed' };
		const { resumedWith } = await request(ended());
		expect(resumedWith).toMatchObject([
			{ json: { data: { approved: false, status: 'busy' } }, pairedItem: { item: 0 } },
			{ json: { data: { approved: true, digits: '1' } }, pairedItem: { item: 1 } },
		]);
		expect(twilio.conversations).toEqual([]);
		expect(calls()).toHaveLength(2);
	});

	it('continues with the first answer if that is enough, and ends the other calls', async () => {
		const { request } = await call({ continueWhen: 'firstAnswered' }, [{}, {}, {}]);
		twilio.states.CA0 = { status: 'busy' };
		expect((await request(ended())).resumedWith).toBeUndefined();
		const { resumedWith } = await request(answers({ Digits: '1' }, 1));
		expect(resumedWith).toMatchObject([
			{ json: { data: { status: 'busy' } } },
			{ json: { data: { choice: 'approve' } } },
			{ json: { data: {} } },
		]);
		const endedCalls = twilio.requests.filter(
			({ method, path }) => method === 'POST' && /Calls\/CA/.test(path),
		);
		expect(endedCalls.map(({ path, body }) => [path.split('/').at(-1), body])).toEqual([
			['CA2.json', 'Status=completed'],
		]);
	});

	it('trusts n8n’s signature for a subaccount, whose token it does not know', async () => {
		const { request } = await call({ options: { accountSid: `AC${'9'.repeat(32)}` } });
		const { url, body } = answers({ Digits: '1' });
		const { resumedWith } = await request({
			url,
			body,
			headers: { 'x-twilio-signature': 'other' },
		});
		expect(resumedWith).toMatchObject([{ json: { data: { approved: true } } }]);
	});

	it('answers 403 to what Twilio has not signed', async () => {
		const { request } = await call();
		const { url, body } = answers({ Digits: '1' });
		const forged = { url, body, headers: { 'x-twilio-signature': 'forged' } };
		expect(await request(forged)).toMatchObject({ status: 403, resumedWith: undefined });
	});
});

describe('speech', () => {
	const speech = { waitFor: 'speech' };

	it('understands a choice in a sentence', async () => {
		const { request } = await call({
			...speech,
			choices: { choice: [{ name: 'yes' }, { name: 'no' }] },
			promptOptions: { language: 'en-GB' },
		});
		expect(calls()[0]!.Twiml).toContain(
			'input="speech" language="en-GB" hints="yes, no" speechTimeout="auto"><Say language="en-GB">Can you take care of it?</Say>',
		);
		const unclear = await request(answers({ SpeechResult: 'Yes. No!', Confidence: '0.5' }));
		expect(unclear.resumedWith).toBeUndefined();
		const { resumedWith } = await request(
			answers({ SpeechResult: 'Well, yes please.', Confidence: '0.91', AnsweredBy: 'human' }),
		);
		expect(resumedWith).toMatchObject([
			{
				json: {
					data: {
						approved: true,
						text: 'Well, yes please.',
						confidence: 0.91,
						choice: 'yes',
						answeredBy: 'human',
					},
				},
			},
		]);
	});

	it('takes any words without choices', async () => {
		const { request } = await call({ ...speech, choices: {} });
		expect((await request(answers({ SpeechResult: 'On Monday' }))).resumedWith).toMatchObject([
			{ json: { data: { approved: false, text: 'On Monday', confidence: null, choice: null } } },
		]);
	});
});

describe('the end of the call', () => {
	const completed = { waitFor: 'completed' };

	it('waits for all calls', async () => {
		const { request } = await call(completed, [{}, {}]);
		expect(calls()[0]).toMatchObject({ Twiml: '<Response><Say>Hello</Say></Response>' });
		twilio.states.CA0 = { status: 'busy' };
		expect((await request(ended())).resumedWith).toBeUndefined();
		twilio.states.CA1 = { status: 'completed', duration: '12', answered_by: 'human' };
		expect((await request(ended(1))).resumedWith).toMatchObject([
			{ json: { sid: 'CA0', status: 'busy', recording: null }, pairedItem: { item: 0 } },
			{ json: { sid: 'CA1', duration: '12', answered_by: 'human' }, pairedItem: { item: 1 } },
		]);
	});

	it('has the recording of a recorded call', async () => {
		twilio.states.CA0 = { status: 'completed' };
		twilio.recordings.CA0 = [{ sid: 'RE1', status: 'processing', duration: '-1' }];
		const { waitTill, output } = await call({ ...completed, options: { record: true } });
		expect(waitTill).toBeUndefined();
		expect(output).toMatchObject([
			{ json: { recording: { sid: 'RE1', url: expect.stringMatching(/\/Recordings\/RE1$/) } } },
		]);
	});
});

describe('a recording', () => {
	const recording = { waitFor: 'recording' };

	it('waits until it is ready, or the call was not answered', async () => {
		const { request } = await call(recording, [{}, {}]);
		const [{ Record, RecordingStatusCallback, StatusCallback }] = calls() as [
			Record<string, string>,
		];
		expect(Record).toBe('true');
		expect(RecordingStatusCallback).toBe(StatusCallback);
		twilio.states.CA0 = { status: 'completed' };
		twilio.states.CA1 = { status: 'no-answer' };
		twilio.recordings.CA0 = [{ sid: 'RE1', status: 'processing' }];
		expect((await request(ended())).resumedWith).toBeUndefined();
		twilio.recordings.CA0 = [{ sid: 'RE1', status: 'completed', duration: '7' }];
		expect((await request(ended())).resumedWith).toMatchObject([
			{ json: { sid: 'RE1', duration: '7', url: expect.any(String), call: { sid: 'CA0' } } },
			{ json: { sid: null, status: 'absent', call: { status: 'no-answer' } } },
		]);
	});

	it('continues without the file if that cannot be downloaded', async () => {
		twilio.states.CA0 = { status: 'completed' };
		twilio.recordings.CA0 = [{ sid: 'RE1', status: 'completed', duration: '7' }];
		twilio.states['RE1.mp3'] = {};
		const { output } = await call({ ...recording, downloadRecording: true });
		expect(output).toMatchObject([{ json: { sid: 'RE1' } }]);
		expect(output[0]!.binary?.data ?? output[0]!.json.downloadError).toBeDefined();
	});
});

const choice = (...rows: object[]) => ({ choices: { choice: rows } });

it.each([
	[choice(), '"Choices" is empty'],
	[choice({ key: '12', name: 'a' }), '"Choices" has "12", which is not a key'],
	[choice({ key: '', name: 'a' }), '"Choices" has "", which is not a key'],
	[choice({ key: '1' }), '"Choices" needs a name for every choice'],
	[choice({ key: '1', name: ' ' }), '"Choices" needs a name for every choice'],
	[choice({ key: '1', name: 'a' }, { key: '1', name: 'b' }), '"Choices" has "1" twice'],
	[choice({ key: '*', name: 'a' }, { key: '#', name: 'A!' }), '"Choices" has "A!" twice'],
	[{ question: '={{ "" }}' }, '"Question" is empty'],
	[{ question: 'a'.repeat(2000) }, '"Question" results in 4'],
	[{ limitWaitTime: true, resumeAmount: 0 }, '"Amount" must be more than 0'],
	[{ promptOptions: { repeats: 0 } }, '"Repeats"'],
	[{ waitFor: 'completed', message: '={{ "" }}' }, '"Message" is empty'],
	[{ waitFor: 'x' }, '"Wait For"'],
])('refuses invalid fields before anything is sent: %j', async (parameters, problem) => {
	await expect(call(parameters)).rejects.toMatchObject({
		message: expect.stringContaining(problem),
	});
	expect(twilio.requests).toEqual([]);
});
