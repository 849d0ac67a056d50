import type { IDataObject } from 'n8n-workflow';

import { DOWNLOAD_LIMITS_MS } from '../../../../nodes/Twilio/trigger/media';
import { accounts } from '../../../../sandbox/twilio/accounts';
import { serviceSids } from '../../../../sandbox/twilio/messagingServices';
import { phoneNumberSids } from '../../../../sandbox/twilio/phoneNumbers';
import type { Sandbox } from '../../../../sandbox/twilio/sandbox';
import { startSandbox } from '../../../../sandbox/twilio/sandbox';
import { senderSids } from '../../../../sandbox/twilio/senders';
import { startLocalServer } from '../../../engine/localServer';
import { TestTrigger } from '../../../engine/trigger';
import { until } from '../../../sandbox/until';
import { byApiKey, byAuthToken } from './account';
import { post } from './posted';

let twilio: Sandbox;
let trigger: TestTrigger;

beforeAll(async () => {
	twilio = await startSandbox({ stepMs: 1, webhookTimeoutMs: 5_000 });
});
beforeEach(() => twilio.reset());
afterEach(async () => {
	await trigger.stop();
	expect(twilio.violations).toEqual([]);
});
afterAll(async () => await twilio.stop());

const limits: Record<string, number> = DOWNLOAD_LIMITS_MS;
const original = { ...limits };

const from = '+15551230001';
const to = '+15005550006';

const ofNumber = { receiver: 'phoneNumber', phoneNumberSid: phoneNumberSids.sandbox };

/** An active workflow that receives messages. */
async function start(parameters: IDataObject = {}, credentials = byApiKey as IDataObject) {
	trigger = await TestTrigger.create({
		parameters: { source: 'message', ...ofNumber, ...parameters },
		serverUrl: twilio.url,
		credentials: credentials as never,
	});
	await trigger.activate();
	twilio.requests.length = 0;
}

const items = () => trigger.executions.flat();

it.each<[string, IDataObject, string, string, object]>([
	['a phone number', ofNumber, from, to, { channel: 'sms', messagingServiceSid: null }],
	[
		'a Messaging Service',
		{ receiver: 'messagingService', messagingServiceSid: serviceSids.marketing },
		from,
		'+15005550009',
		{ channel: 'sms', messagingServiceSid: serviceSids.marketing },
	],
	[
		'a WhatsApp sender',
		{ receiver: 'whatsAppSender', senderSid: senderSids.whatsApp },
		`whatsapp:${from}`,
		`whatsapp:${to}`,
		{ channel: 'whatsapp', profile: { name: 'Sandbox guest', whatsappId: from.slice(1) } },
	],
	[
		'an RCS sender',
		{ receiver: 'rcsSender', senderSid: senderSids.rcs },
		'rcs:guest',
		'rcs:sandbox_agent',
		{ channel: 'rcs' },
	],
])('receives messages to %s', async (_, parameters, sender, receiver, expected) => {
	await start(parameters);
	const text = { from: sender, to: receiver, body: 'Grüße 😀' };
	const { message, requests, replies } = await twilio.phone.text(text);
	expect(requests).toMatchObject([
		{ url: trigger.url, status: 200, contentType: 'text/xml', body: '<Response/>' },
	]);
	expect(replies).toEqual([]);
	expect(trigger.executions).toMatchObject([
		[
			{
				json: {
					kind: 'message',
					sid: message.sid,
					accountSid: accounts.main.sid,
					from: sender,
					to: receiver,
					text: 'Grüße 😀',
					media: [],
					raw: requests[0]!.parameters,
					...expected,
				},
			},
		],
	]);
});

it('listens for a test event', async () => {
	await start();
	await trigger.activate({ isTest: true });
	const { requests } = await twilio.phone.text({ from, to, body: 'Test' });
	expect(requests).toMatchObject([{ url: expect.stringContaining(trigger.testUrl), status: 200 }]);
	expect(items()).toMatchObject([{ json: { text: 'Test' } }]);
});

describe('answers', () => {
	it('with a text and media', async () => {
		const mediaUrl = ['https://example.com/a.png'];
		await start({ reply: 'text', message: 'You wrote <Hi> & more', mediaUrl });
		const { requests, replies } = await twilio.phone.text({ from, to, body: 'Hi' });
		expect(requests).toMatchObject([{ status: 200, contentType: 'text/xml' }]);
		expect(replies).toMatchObject([
			{ from: to, to: from, body: 'You wrote <Hi> & more', num_media: '1' },
		]);
		expect(trigger.executions).toHaveLength(1);
	});

	it('with the text of the message, by an expression', async () => {
		await start({ reply: 'text', message: '={{ "Fixed " + (1 + 1) }}' });
		const { replies } = await twilio.phone.text({ from, to });
		expect(replies).toMatchObject([{ body: 'Fixed 2' }]);
	});

	it('with TwiML', async () => {
		const replyTwiml = '<Response><Message>One</Message><Message>Two</Message></Response>';
		await start({ reply: 'twiml', replyTwiml });
		const { requests, replies } = await twilio.phone.text({ from, to });
		expect(requests).toMatchObject([{ contentType: 'text/xml', body: replyTwiml }]);
		expect(replies.map(({ body }) => body)).toEqual(['One', 'Two']);
	});

	it('a repeat in the same way, and starts nothing', async () => {
		await start({ reply: 'text', message: 'Thank you' });
		const { requests, replies } = await twilio.phone.text({ from, to, repeats: 3 });
		expect(requests).toHaveLength(4);
		expect(new Set(requests.map(({ status, body }) => `${status} ${body}`))).toEqual(
			new Set(['200 <Response><Message><Body>Thank you</Body></Message></Response>']),
		);
		expect(requests.every(({ contentType }) => contentType === 'text/xml')).toBe(true);
		expect([replies.length, trigger.executions.length]).toEqual([1, 1]);
	});

	it('a repeat without a token, recognized by its SID', async () => {
		await start();
		const { requests } = await twilio.phone.text({ from, to });
		await post(trigger.url, { ...requests[0]!.parameters, MessageSid: `SM${'7'.repeat(32)}` });
		await post(trigger.url, { ...requests[0]!.parameters, MessageSid: `SM${'7'.repeat(32)}` });
		expect(trigger.executions).toHaveLength(2);
	});

	it.each(['replyNode', 'lastNode'])(
		'as the workflow says (%s), but not a repeat',
		async (reply) => {
			const fallback = '<Response><Message>Later</Message></Response>';
			await start({ reply, fallback });
			const { requests } = await twilio.phone.text({ from, to, repeats: 1 });
			expect(requests).toMatchObject([
				{ status: 200, contentType: 'text/xml', body: trigger.workflowAnswer },
				{ status: 200, contentType: 'text/xml', body: fallback },
			]);
			expect(trigger.executions).toHaveLength(1);
		},
	);

	it('with the fallback TwiML when n8n could not start the workflow', async () => {
		await start({
			reply: 'replyNode',
			fallback: '<Response><Message>Later</Message></Response>',
		});
		trigger.failsToStart = true;
		const { requests, replies } = await twilio.phone.text({ from, to });
		expect(requests.map(({ url, status }) => [url.split('/').at(-1), status])).toEqual([
			['webhook', 500],
			['fallback', 200],
		]);
		expect(replies).toMatchObject([{ body: 'Later' }]);
		expect(trigger.executions).toEqual([]);
	});
});

it('starts on a repeat if n8n could not start the workflow', async () => {
	await start();
	trigger.failsToStart = true;
	const { requests } = await twilio.phone.text({ from, to });
	const headers = { 'I-Twilio-Idempotency-Token': 'again' };
	expect(requests).toMatchObject([{ status: 500 }]);
	expect((await post(trigger.url, requests[0]!.parameters, { headers })).status).toBe(500);
	trigger.failsToStart = false;
	expect((await post(trigger.url, requests[0]!.parameters, { headers })).status).toBe(200);
	expect((await post(trigger.url, requests[0]!.parameters, { headers })).status).toBe(200);
	expect(trigger.executions).toHaveLength(1);
});

it('refuses a repeat while n8n handles the first', async () => {
	await start();
	let isHeld = false;
	let release = () => {};
	trigger.beforeStart = async () => {
		isHeld = true;
		await new Promise<void>((resolve) => (release = resolve));
	};
	const parameters = { MessageSid: `SM${'8'.repeat(32)}`, From: from, To: to, Body: '' };
	const first = post(trigger.url, parameters);
	await until(() => isHeld);
	expect((await post(trigger.url, parameters)).status).toBe(503);
	release();
	expect((await first).status).toBe(200);
	expect(trigger.executions).toHaveLength(1);
});

describe('media', () => {
	const media = ['https://example.com/a.png', 'https://example.com/b.pdf'];

	it('are downloaded with the option', async () => {
		await start({ options: { downloadMedia: true } });
		const { requests } = await twilio.phone.text({ from, to, media });
		expect(requests).toMatchObject([{ status: 200 }]);
		await until(() => trigger.executions.length > 0);
		const sids = twilio.media.all.newestFirst().map(({ resource }) => resource.sid);
		const [{ json, binary }] = items() as [(typeof trigger.executions)[0][0]];
		const given = json.media as Array<{ url: string; contentType: string }>;
		expect(given.map(({ contentType }) => contentType)).toEqual(['image/png', 'application/pdf']);
		expect(Object.keys(binary!)).toEqual(['media_0', 'media_1']);
		for (const [index, { url, contentType }] of given.entries()) {
			const sid = url.split('/').at(-1)!;
			expect(sids).toContain(sid);
			const file = binary![`media_${index}`]!;
			expect(Buffer.from(file.data, 'base64')).toEqual(twilio.media.all.find(sid)!.content);
			expect(file).toMatchObject({
				mimeType: contentType,
				fileName: `${sid}.${contentType.split('/')[1]}`,
			});
		}
	});

	it('are not downloaded without it', async () => {
		await start();
		await twilio.phone.text({ from, to, media });
		expect(items()).toMatchObject([{ json: { media: [{}, {}] } }]);
		expect(items()[0]).not.toHaveProperty('binary');
		expect(twilio.requests).toEqual([]);
	});

	const firstSid = () => twilio.media.all.newestFirst().at(-1)!.resource.sid as string;

	it('that cannot be downloaded are logged, and the workflow starts', async () => {
		await start({ options: { downloadMedia: true } });
		twilio.faults.add({ answer: 500, match: ({ path }) => path.endsWith(firstSid()) });
		const { message } = await twilio.phone.text({ from, to, media });
		await until(() => trigger.executions.length > 0);
		const [{ json, binary }] = items() as [(typeof trigger.executions)[0][0]];
		expect(json.media).toMatchObject([{ error: expect.any(String) }, { url: expect.any(String) }]);
		expect(Object.keys(binary!)).toHaveLength(1);
		expect(trigger.logs).toEqual([
			{ level: 'warn', text: expect.stringContaining(`a file of ${message.sid}`) },
		]);
	});

	it('whose option is invalid have its error, and the workflow starts', async () => {
		await start({ options: { downloadMedia: '={{ $("Nowhere").first() }}' } });
		const { message } = await twilio.phone.text({ from, to, media });
		const error = expect.any(String);
		expect(items()).toMatchObject([{ json: { sid: message.sid, media: [{ error }, { error }] } }]);
	});

	describe('of a slow host', () => {
		/** Twilio's hosts, of which the one for media does not respond. */
		const slow = async (parameters: IDataObject) => {
			await start({ options: { downloadMedia: true }, ...parameters });
			twilio.faults.add({ answer: 'never' });
			return await twilio.phone.text({ from, to, media });
		};
		// a limit that ends at once stands for one of seconds
		beforeEach(() => {
			limits.afterResponse = 20;
			limits.beforeResponse = 20;
		});
		afterEach(() => Object.assign(limits, original));

		it('do not hold back the reply, nor the message for long', async () => {
			const { replies, requests } = await slow({ reply: 'text', message: 'Thank you' });
			expect(requests).toMatchObject([{ status: 200, contentType: 'text/xml' }]);
			expect(replies).toMatchObject([{ body: 'Thank you' }]);
			await until(() => trigger.executions.length > 0);
			const error = 'Not downloaded within 0.02 seconds';
			expect(items()).toMatchObject([{ json: { media: [{ error }, { error }] }, binary: {} }]);
		});

		it('do not hold back the reply of the workflow', async () => {
			const { requests } = await slow({ reply: 'replyNode' });
			expect(requests).toMatchObject([{ status: 200, body: trigger.workflowAnswer }]);
			expect(items()).toMatchObject([{ json: { media: [{}, {}] }, binary: {} }]);
		});
	});

	it('of other hosts than Twilio are never requested', async () => {
		const others = await startLocalServer(() => ({ status: 200, body: 'the bytes' }));
		await start({ options: { downloadMedia: true }, verifySignature: false }, byAuthToken);
		const urls = [
			`${others.url}/a.png`,
			'https://api.twilio.com.example.com/a.png',
			'https://example.com/https://api.twilio.com/a.png',
			'https://api.twilio.com@example.com/a.png',
			'http://api.twilio.com/a.png',
			'not a URL',
		];
		const parameters = {
			MessageSid: `SM${'9'.repeat(32)}`,
			NumMedia: String(urls.length),
			...Object.fromEntries(urls.map((url, index) => [`MediaUrl${index}`, url])),
		};
		expect((await post(trigger.url, parameters, { authToken: null })).status).toBe(200);
		await others.stop();
		const error = expect.stringContaining('not on one of Twilio’s hosts');
		const media = urls.map((url) => ({ url, error }));
		expect(items()).toMatchObject([{ json: { media }, binary: {} }]);
		expect([others.requests, twilio.requests]).toEqual([[], []]);
	});
});
