import { getExpectedTwilioSignature } from 'twilio/lib/webhooks/webhooks';

import { form, runUntilWaiting } from '../../../engine/waitingNode';
import { bodyOf, startTwilioServer } from './twilioServer';

let twilio: Awaited<ReturnType<typeof startTwilioServer>>;

beforeEach(async () => {
	twilio = await startTwilioServer();
});
afterEach(async () => await twilio.stop());

const people = [{ to: '+15551230001' }, { to: '+15551230002' }];

const ask = async (parameters: object = {}, items: object[] = [people[0]!], more: object = {}) =>
	await runUntilWaiting({
		serverUrl: twilio.url,
		parameters: {
			resource: 'sms',
			operation: 'sendAndWait',
			waitFor: 'reply',
			from: '+15551230000',
			to: '={{ $json.to }}',
			message: 'Can you come on Monday?',
			...parameters,
		},
		items: items as never,
		...more,
	});

const sentTo = (path: string) =>
	twilio.requests.filter((request) => request.method === 'POST' && request.path.endsWith(path));

/** The URL that gets the messages of a person's Conversation. */
const webhookUrl = (index: number) => bodyOf(sentTo('/Webhooks')[index])['Configuration.Url']!;

/** A person writes, and Twilio tells n8n of it. */
function writes(index: number, body: string, more: object = {}) {
	const { messages } = twilio.conversations[index]!;
	const sid = `IM${index}${messages.length}`;
	const message = { sid, author: people[index]!.to, body, date_created: '2026-01-01T00:00:00Z' };
	messages.push({ ...message, ...more });
	return callback(index, { EventType: 'onMessageAdded', MessageSid: sid, Body: body });
}

function callback(index: number, parameters: Record<string, string>, token = 'token') {
	const url = webhookUrl(index);
	const signature = getExpectedTwilioSignature(token, url, parameters);
	return { url, body: form(parameters), headers: { 'x-twilio-signature': signature } };
}

it('opens a Conversation for the two, sends the message, and continues with the reply', async () => {
	const { request } = await ask();
	expect(twilio.requests.map(({ method, path }) => `${method} ${path.split('?')[0]}`)).toEqual([
		'POST /v1/Conversations',
		'POST /v1/Conversations/CH0/Webhooks',
		'POST /v1/Conversations/CH0/Participants',
		expect.stringMatching(/^POST .*\/Messages\.json$/),
		'GET /v1/Conversations/CH0/Messages',
		expect.stringMatching(/^GET .*\/Messages\/SM\d\.json$/),
	]);
	expect(bodyOf(sentTo('/Webhooks')[0])).toEqual({
		Target: 'webhook',
		'Configuration.Url': expect.stringMatching(/webhook-waiting\/1\/Tested\?signature=\w{64}$/),
		'Configuration.Method': 'post',
		'Configuration.Filters': 'onMessageAdded',
	});
	expect(bodyOf(sentTo('/Participants')[0])).toEqual({
		'MessagingBinding.Address': '+15551230001',
		'MessagingBinding.ProxyAddress': '+15551230000',
	});
	expect(bodyOf(sentTo('/Messages.json')[0])).toEqual({
		From: '+15551230000',
		To: '+15551230001',
		Body: 'Can you come on Monday?',
		StatusCallback: webhookUrl(0),
	});

	const media = [{ sid: 'ME1', content_type: 'image/png', filename: 'a.png', size: 3 }];
	const { status, resumedWith } = await request(writes(0, 'Sure!', { media }));
	expect(status).toBe(200);
	expect(resumedWith).toEqual([
		{
			json: {
				data: {
					text: 'Sure!',
					choice: null,
					media: [{ sid: 'ME1', contentType: 'image/png', fileName: 'a.png', size: 3 }],
					from: '+15551230001',
					messageSid: 'IM00',
					respondedAt: '2026-01-01T00:00:00Z',
				},
			},
			pairedItem: { item: 0 },
		},
	]);
	expect(twilio.conversations[0]!.state).toBe('closed');
});

it('continues without a reply if the message is not delivered', async () => {
	const { request } = await ask({ choices: 'YES, NO' });
	const status = (MessageStatus: string) => callback(0, { MessageSid: 'SM3', MessageStatus });
	expect((await request(status('sent'))).resumedWith).toBeUndefined();
	twilio.states.SM3 = { status: 'undelivered', error_code: 30003 };
	expect((await request(status('undelivered'))).resumedWith).toMatchObject([
		{
			json: {
				data: {
					text: null,
					choice: null,
					status: 'undelivered',
					errorCode: 30003,
					advice: expect.any(String),
				},
			},
		},
	]);
	expect(twilio.conversations[0]!.state).toBe('closed');
	expect(sentTo('CH0/Messages')).toEqual([]);
});

it('continues when all have replied, in the order of the items', async () => {
	const { request } = await ask({ choices: 'YES, NO' }, people);
	expect((await request(writes(1, ' no.'))).resumedWith).toBeUndefined();
	const { resumedWith } = await request(writes(0, 'Yes!'));
	expect(resumedWith).toMatchObject([
		{ json: { data: { text: 'Yes!', choice: 'YES' } }, pairedItem: { item: 0 } },
		{ json: { data: { text: ' no.', choice: 'NO' } }, pairedItem: { item: 1 } },
	]);
	expect(twilio.conversations.map(({ state }) => state)).toEqual(['closed', 'closed']);
	expect(sentTo('/Messages.json')).toHaveLength(2);
});

it('continues with the first reply if that is enough', async () => {
	const { request } = await ask({ continueWhen: 'firstAnswered' }, people);
	expect((await request(writes(1, 'I can'))).resumedWith).toMatchObject([
		{ json: { data: {} }, pairedItem: { item: 0 } },
		{ json: { data: { text: 'I can' } }, pairedItem: { item: 1 } },
	]);
	expect(twilio.conversations.map(({ state }) => state)).toEqual(['closed', 'closed']);
});

it('asks again after other replies, up to Max Retries, and never twice for one', async () => {
	const { request } = await ask({ choices: 'YES, NO', replyOptions: { maxRetries: 1 } });
	const other = writes(0, 'What?');
	for (let repeat = 0; repeat < 2; repeat++) {
		expect((await request(other)).resumedWith).toBeUndefined();
		expect(sentTo('CH0/Messages').map((each) => bodyOf(each).Body)).toEqual([
			'Please reply YES or NO.',
		]);
	}
	const { resumedWith } = await request(writes(0, 'Who is this?'));
	expect(resumedWith).toMatchObject([{ json: { data: { text: 'Who is this?', choice: null } } }]);
	expect(sentTo('CH0/Messages')).toHaveLength(1);
});

it('ignores what others write', async () => {
	const { request } = await ask({ choices: 'YES' });
	expect((await request(writes(0, 'YES', { author: 'flex-agent' }))).resumedWith).toBeUndefined();
	expect(sentTo('CH0/Messages')).toEqual([]);
});

it('finds a reply that came before the execution waited', async () => {
	const { request } = await ask();
	writes(0, 'Quick');
	expect((await request(callback(0, { EventType: 'other' }))).resumedWith).toMatchObject([
		{ json: { data: { text: 'Quick' } } },
	]);
});

it('answers 403 to what Twilio has not signed', async () => {
	const { request } = await ask();
	writes(0, 'Sure');
	const forged = callback(0, { MessageSid: 'IM00' }, 'forged');
	expect(await request(forged)).toMatchObject({ status: 403, resumedWith: undefined });
});

it('has Twilio close the Conversation when the time is up', async () => {
	await ask({ limitWaitTime: true, resumeAmount: 2, resumeUnit: 'hours' });
	const [, seconds] = /^PT(\d+)S$/.exec(bodyOf(sentTo('/Conversations')[0])['Timers.Closed']!)!;
	expect(Number(seconds)).toBeGreaterThan(7100);
	expect(Number(seconds)).toBeLessThanOrEqual(7200);
});

it.each([50416, 50425])('reports that another execution waits for the person: %d', async (code) => {
	twilio.errors['/Participants'] = { code, status: 409 };
	await expect(ask()).rejects.toMatchObject({
		message: '+15551230001 is already being waited for in another execution',
		description: expect.stringContaining('use another sender'),
	});
	expect(twilio.conversations).toEqual([]);
	expect(sentTo('/Messages.json')).toEqual([]);
});

it('says what was sent if Twilio cannot be asked for replies, and closes the Conversation', async () => {
	twilio.refuseToList = true;
	await expect(ask()).rejects.toMatchObject({
		message: 'Refused',
		description: expect.stringContaining('1 of 1'),
	});
	expect(twilio.conversations.map(({ state }) => state)).toEqual(['closed']);
});

it('deletes the Conversation of a message that is refused, and closes those of the others', async () => {
	const fails = { to: '+15551230009' };
	twilio.errors['/Messages.json'] = { code: 21610, status: 400 };
	await expect(ask({}, [fails])).rejects.toMatchObject({ httpCode: '21610' });
	expect(twilio.conversations).toEqual([]);

	const { output } = await ask({}, [fails], { onError: 'continueRegularOutput' });
	expect(output).toMatchObject([{ json: { error: 'Refused' } }]);
});

it.each([
	[{ choices: 'YES, yes!' }, '"Choices" has the same choice twice: "YES" and "yes!"'],
	[{ choices: 'YES, !' }, '"Choices" has a choice without letters'],
	[
		{ sender: 'messagingService', messagingServiceSid: `MG${'1'.repeat(32)}` },
		'"Send From" must be Number or Address to wait for a reply',
	],
	[{ from: 'ACME' }, '"From" is a sender name, which nobody can reply to'],
	[
		{ options: { accountSid: `AC${'2'.repeat(32)}` } },
		'"Account SID" cannot be used to wait for a reply',
	],
	[{ replyOptions: { maxRetries: 11 } }, '"Max Retries"'],
])('refuses invalid fields before anything is sent: %j', async (parameters, problem) => {
	await expect(ask(parameters)).rejects.toMatchObject({
		message: expect.stringContaining(problem),
	});
	expect(twilio.requests).toEqual([]);
});
