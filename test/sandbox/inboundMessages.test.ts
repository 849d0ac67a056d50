import { validateRequest } from 'twilio';
import { accounts } from '../../sandbox/twilio/accounts';
import { serviceSids } from '../../sandbox/twilio/messagingServices';
import { phoneNumberSids } from '../../sandbox/twilio/phoneNumbers';
import { senderSids } from '../../sandbox/twilio/senders';
import { ask, below } from './ask';
import { testReceiver, testSandbox } from './forTests';
import { until } from './until';

const sandbox = testSandbox({ stepMs: 5, webhookTimeoutMs: 3000 });
const receiver = testReceiver();

const from = '+15558675310';
const to = '+15005550006';
const token = accounts.main.authTokens.us1;
const numberPath = (sid: string) => below(`IncomingPhoneNumbers/${sid}.json`);
const setNumber = (form: Record<string, string>, sid = phoneNumberSids.sandbox) =>
	ask(sandbox, numberPath(sid), { form });
const answer = (body: string, contentType = 'text/xml') =>
	receiver.answerWith(() => ({ status: 200, contentType, body }));
const signatureOf = (index: number) =>
	String(receiver.received[index]?.headers['x-twilio-signature']);

test('a text reaches the number’s webhook, signed, and its answer is sent', async () => {
	const url = `${receiver.url}/sms?a=1`;
	await setNumber({ SmsUrl: url });
	answer('<Response><Message>Hello &#233; &amp; you</Message></Response>');
	const { message, requests, replies } = await sandbox.phone.text({ from, to, body: 'Hi' });

	expect(message).toMatchObject({ direction: 'inbound', status: 'received', from, to, body: 'Hi' });
	expect(requests).toMatchObject([{ url, method: 'POST', status: 200, contentType: 'text/xml' }]);
	const [{ parameters, headers }] = receiver.received as [(typeof receiver.received)[0]];
	expect(parameters).toMatchObject({
		MessageSid: message.sid,
		SmsMessageSid: message.sid,
		AccountSid: accounts.main.sid,
		From: from,
		To: to,
		Body: 'Hi',
		NumMedia: '0',
		NumSegments: '1',
		SmsStatus: 'received',
		FromCity: '',
	});
	expect(parameters).not.toHaveProperty('MessagingServiceSid');
	expect(validateRequest(token, signatureOf(0), url, requests[0]!.parameters)).toBe(true);
	expect(headers['i-twilio-idempotency-token']).toBeTruthy();
	expect(replies).toMatchObject([
		{ direction: 'outbound-reply', from: to, to: from, body: 'Hello é & you' },
	]);
	const { sid } = replies[0]!;
	await until(() => sandbox.messages.all.find(sid)?.resource.status === 'delivered');
});

test('a webhook by GET has it all in the query', async () => {
	await setNumber({ SmsUrl: `${receiver.url}/sms?a=1`, SmsMethod: 'GET' });
	await sandbox.phone.text({ from, to, body: 'Ünïcode & more' });
	const [{ method, url, body, parameters }] = receiver.received as [(typeof receiver.received)[0]];
	expect([method, body]).toEqual(['GET', '']);
	expect(parameters).toMatchObject({ a: '1', Body: 'Ünïcode & more' });
	expect(validateRequest(token, signatureOf(0), url, {})).toBe(true);
});

test('media can be downloaded', async () => {
	await setNumber({ SmsUrl: receiver.url });
	const media = ['https://example.com/a.png', 'https://example.com/b.pdf'];
	const { message } = await sandbox.phone.text({ from, to, media });
	const { parameters } = receiver.received[0]!;
	expect(parameters).toMatchObject({
		Body: '',
		NumMedia: '2',
		MediaContentType0: 'image/png',
		MediaContentType1: 'application/pdf',
	});
	const path = new URL(parameters.MediaUrl0!).pathname;
	expect(path).toContain(message.sid);
	const moved = await ask(sandbox, path);
	const { host, pathname } = new URL(String(moved.headers.location));
	const file = await ask(sandbox, pathname, { host, auth: null });
	expect(file.headers['content-type']).toBe('image/png');
});

test('a Messaging Service’s webhook comes before its number’s, unless told otherwise', async () => {
	const inService = { from, to: '+15005550009' };
	await setNumber({ SmsUrl: `${receiver.url}/number` }, phoneNumberSids.marketing);
	const setService = (form: Record<string, string>) =>
		ask(sandbox, `/v1/Services/${serviceSids.marketing}`, { host: 'messaging.twilio.com', form });
	await setService({ InboundRequestUrl: `${receiver.url}/service` });
	const first = await sandbox.phone.text(inService);
	await setService({ UseInboundWebhookOnNumber: 'true' });
	await sandbox.phone.text(inService);
	expect(receiver.received.map(({ url }) => url)).toEqual([
		`${receiver.url}/service`,
		`${receiver.url}/number`,
	]);
	for (const { parameters } of receiver.received) {
		expect(parameters.MessagingServiceSid).toBe(serviceSids.marketing);
	}
	expect(first.message.messaging_service_sid).toBe(serviceSids.marketing);
});

test('WhatsApp and RCS have webhooks of their own', async () => {
	await setNumber({ SmsUrl: `${receiver.url}/number` });
	const setSender = (sid: string, path: string) =>
		ask(sandbox, `/v2/Channels/Senders/${sid}`, {
			host: 'messaging.twilio.com',
			raw: {
				contentType: 'application/json',
				text: JSON.stringify({ webhook: { callback_url: receiver.url + path } }),
			},
		});
	await setSender(senderSids.whatsApp, '/whatsapp');
	await setSender(senderSids.rcs, '/rcs');
	await sandbox.phone.text({
		from: 'whatsapp:+15558675310',
		to: 'whatsapp:+15005550006',
		parameters: { ProfileName: 'Ada', ButtonText: 'Yes' },
	});
	await sandbox.phone.text({ from: 'rcs:+15558675310', to: 'rcs:sandbox_agent' });
	expect(receiver.received).toMatchObject([
		{
			url: `${receiver.url}/whatsapp`,
			parameters: {
				To: 'whatsapp:+15005550006',
				ProfileName: 'Ada',
				WaId: '15558675310',
				ButtonText: 'Yes',
			},
		},
		{ url: `${receiver.url}/rcs`, parameters: { From: 'rcs:+15558675310' } },
	]);
});

test('an answer can hold several messages, with media, for others, and callbacks', async () => {
	await setNumber({ SmsUrl: `${receiver.url}/sms` });
	receiver.answerWith(({ url }) =>
		url.endsWith('/sms')
			? {
					status: 200,
					contentType: 'application/xml',
					body: `<?xml version="1.0"?><Response>
						<Message statusCallback="/status"><Body>One</Body><Media>https://example.com/a.png</Media></Message>
						<Message to="+15551230001" from="+15005550009">Two</Message>
					</Response>`,
				}
			: {},
	);
	const { replies } = await sandbox.phone.text({ from, to });
	expect(replies).toMatchObject([
		{ body: 'One', num_media: '1', to: from },
		{ body: 'Two', num_media: '0', to: '+15551230001', from: '+15005550009' },
	]);
	await until(() => sandbox.callbacks.filter(({ status }) => status === 204).length === 3);
	expect(receiver.received[1]).toMatchObject({
		url: `${receiver.url}/status`,
		parameters: { MessageSid: replies[0]!.sid },
	});
});

test('a redirect is followed', async () => {
	await setNumber({ SmsUrl: `${receiver.url}/sms` });
	receiver.answerWith(({ url }) => ({
		status: 200,
		contentType: 'text/xml',
		body: url.endsWith('/sms')
			? '<Response><Message>1</Message><Redirect method="GET">other?b=2</Redirect></Response>'
			: '<Response><Message>2</Message></Response>',
	}));
	const { replies } = await sandbox.phone.text({ from, to });
	expect(replies.map(({ body }) => body)).toEqual(['1', '2']);
	expect(receiver.received[1]).toMatchObject({ method: 'GET', parameters: { b: '2', From: from } });
});

test('plain text is one message, nothing is none', async () => {
	await setNumber({ SmsUrl: receiver.url });
	answer('Just text', 'text/plain; charset=utf-8');
	const { replies } = await sandbox.phone.text({ from, to });
	expect(replies.map(({ body }) => body)).toEqual(['Just text']);
	receiver.reset();
	expect((await sandbox.phone.text({ from, to })).replies).toEqual([]);
	expect(receiver.received).toHaveLength(1);
});

test.each([
	['does not answer', null, '11205'],
	['fails', { status: 500 }, '11200'],
	['answers with no TwiML', { status: 200, contentType: 'text/xml', body: '<Response>' }, '12100'],
	['answers with JSON', { status: 200, contentType: 'application/json', body: '{}' }, '12300'],
])('the fallback is requested if the webhook %s', async (_, failure, ErrorCode) => {
	const SmsUrl = `${receiver.url}/sms`;
	await setNumber({ SmsUrl, SmsFallbackUrl: `${receiver.url}/fallback` });
	receiver.answerWith(({ url }) =>
		url === SmsUrl
			? failure
			: { status: 200, contentType: 'text/xml', body: '<Response><Message>!</Message></Response>' },
	);
	const { replies, requests } = await sandbox.phone.text({ from, to, body: 'Hi' });
	expect(requests).toHaveLength(2);
	expect(requests[1]).toMatchObject({
		url: `${receiver.url}/fallback`,
		parameters: { Body: 'Hi', ErrorCode, ErrorUrl: SmsUrl },
	});
	expect(replies.map(({ body }) => body)).toEqual(['!']);
});

test('a request can be repeated, with the same token, and counts once', async () => {
	await setNumber({ SmsUrl: receiver.url });
	answer('<Response><Message>Once</Message></Response>');
	const { replies, requests } = await sandbox.phone.text({ from, to, repeats: 2 });
	expect([requests.length, replies.length]).toEqual([3, 1]);
	const tokens = receiver.received.map(({ headers }) => headers['i-twilio-idempotency-token']);
	expect(new Set(tokens).size).toBe(1);
	await sandbox.phone.text({ from, to });
	expect(receiver.received[3]?.headers['i-twilio-idempotency-token']).not.toBe(tokens[0]);
});

test('a reply to a message goes the same way', async () => {
	await setNumber({ SmsUrl: receiver.url });
	const form = { To: from, From: to, Body: 'Hello' };
	const { sid } = (await ask(sandbox, below('Messages.json'), { form })).body;
	const reply = sandbox.phone.reply(sid, 'Hi');
	await until(() => receiver.received.length === 1);
	expect(receiver.received[0]?.parameters).toMatchObject({ MessageSid: reply.sid, Body: 'Hi' });
});

test('nothing is requested without a webhook, or with an application', async () => {
	expect((await sandbox.phone.text({ from, to })).requests).toEqual([]);
	await setNumber({ SmsUrl: receiver.url, SmsApplicationSid: `AP${'1'.repeat(32)}` });
	expect((await sandbox.phone.text({ from, to })).requests).toEqual([]);
	await expect(sandbox.phone.text({ from, to: from })).rejects.toThrow(`has no ${from}`);
});

test('other machines are never requested', async () => {
	await setNumber({ SmsUrl: 'https://example.com/sms' });
	expect((await sandbox.phone.text({ from, to })).requests).toMatchObject([{ status: 0 }]);
});
