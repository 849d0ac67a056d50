import type { IDataObject } from 'n8n-workflow';

import { phoneNumberSids } from '../../../../sandbox/twilio/phoneNumbers';
import type { Sandbox } from '../../../../sandbox/twilio/sandbox';
import { startSandbox } from '../../../../sandbox/twilio/sandbox';
import { TestTrigger } from '../../../engine/trigger';
import { byAuthToken } from './account';

let twilio: Sandbox;
let trigger: TestTrigger;

beforeAll(async () => {
	twilio = await startSandbox({ stepMs: 1, webhookTimeoutMs: 5_000 });
});
beforeEach(() => twilio.reset());
afterEach(async () => await trigger.stop());
afterAll(async () => await twilio.stop());

const line = { from: '+15551230001', to: '+15005550006' };

/** An active workflow that receives messages or calls. */
async function start(source: 'call' | 'message', parameters: IDataObject) {
	trigger = await TestTrigger.create({
		parameters: { source, phoneNumberSid: phoneNumberSids.sandbox, ...parameters },
		serverUrl: twilio.url,
		credentials: byAuthToken,
	});
	await trigger.activate();
}

const items = () => trigger.executions.flat().map(({ json }) => json);

const fallback = '<Response><Message>Later</Message></Response>';

describe('a reply that cannot be made leaves the message', () => {
	it.each<[string, IDataObject, RegExp]>([
		[
			'an expression that fails',
			{ message: '={{ $("Nowhere").first().json.x }}' },
			/^Referenced node/,
		],
		[
			'an expression without a value',
			{ message: '={{ $json.body.ProfileName }}' },
			/^"Message" is empty\. Fill it in/,
		],
		[
			'a text that is too long',
			{ message: '={{ "x".repeat(1601) }}' },
			/^"Message" has 1,601 characters/,
		],
		[
			'a URL that is none',
			{ message: 'Hi', mediaUrl: ['={{ "picture" }}'] },
			/^"Media URLs" is not a full URL/,
		],
		[
			'TwiML that is not well-formed',
			{ reply: 'twiml', replyTwiml: '={{ "<Response><Message>" }}' },
			/^"TwiML" is not a TwiML document/,
		],
	])('for %s', async (_, parameters, error) => {
		await start('message', { reply: 'text', fallback, ...parameters });
		const { requests, replies } = await twilio.phone.text({ ...line, body: 'Hi' });
		expect(requests).toMatchObject([{ status: 200, contentType: 'text/xml', body: fallback }]);
		expect(replies).toMatchObject([{ body: 'Later' }]);
		expect(items()).toMatchObject([{ text: 'Hi', replyError: expect.stringMatching(error) }]);
	});

	it('and the call', async () => {
		await start('call', {
			reply: 'dial',
			number: '={{ $json.nobody }}',
			fallback: '<Response><Say>Sorry</Say></Response>',
		});
		const { heard } = await twilio.phone.call(line);
		expect(heard).toEqual(['Sorry']);
		expect(items()).toMatchObject([
			{ kind: 'incoming', replyError: expect.stringContaining('"Number" is empty') },
		]);
	});

	it('if the fallback is invalid too', async () => {
		await start('message', { reply: 'text', message: '={{ "" }}', fallback: '={{ "nonsense" }}' });
		const { requests } = await twilio.phone.text(line);
		expect(requests).toMatchObject([{ status: 200, body: '<Response/>' }]);
		expect(items()).toMatchObject([{ replyError: expect.any(String) }]);
	});

	it('when n8n cannot start the workflow, with the fallback URL', async () => {
		await start('message', { reply: 'text', message: 'Thank you', fallback });
		trigger.failsToStart = true;
		const { requests } = await twilio.phone.text(line);
		expect(requests.map(({ status, body }) => [status, body])).toEqual([
			[500, ''],
			[200, fallback],
		]);
	});
});

it.each([
	['fallback', { reply: 'text', message: 'Hi', fallback: '<Response><Message>' }, 'Fallback TwiML'],
	['TwiML', { reply: 'twiml', replyTwiml: '<Response>&</Response>' }, 'TwiML'],
])(
	'refuses a %s that is not well-formed before anything is set up',
	async (_, parameters, label) => {
		await expect(start('message', parameters)).rejects.toThrow(
			`"${label}" is not a TwiML document`,
		);
		expect(twilio.requests).toEqual([]);
	},
);

describe('what the workflow returns', () => {
	const message = (text: string) => `<Response><Message>${text}</Message></Response>`;

	it.each<[string, unknown, string]>([
		['TwiML', message('Hi'), message('Hi')],
		[
			'TwiML with a declaration',
			`<?xml version="1.0"?>\n${message('Hi')}`,
			`<?xml version="1.0"?>\n${message('Hi')}`,
		],
		['a text', 'Hello <you> & me', message('Hello &lt;you&gt; &amp; me')],
		['a text that looks like markup', '<3 you', message('&lt;3 you')],
		['an empty text', '  ', fallback],
		['nothing', undefined, fallback],
		['null', null, fallback],
		['a number', 5, fallback],
		['an object', { a: 1 }, fallback],
		['a list', ['Hi'], fallback],
		['a text that is too long', 'x'.repeat(1601), fallback],
		['TwiML that is not well-formed', '<Response><Message>Hi</Response>', fallback],
		['TwiML with a stray ampersand', message('A & B'), fallback],
	])('%s', async (_, returned, expected) => {
		await start('message', { reply: 'lastNode', fallback });
		trigger.workflowAnswer = returned;
		const { requests } = await twilio.phone.text(line);
		expect(requests).toMatchObject([{ status: 200, contentType: 'text/xml', body: expected }]);
		expect(trigger.logs).toHaveLength(expected === fallback ? 1 : 0);
	});

	it('is said in a call', async () => {
		await start('call', { reply: 'lastNode' });
		trigger.workflowAnswer = 'Hello & welcome';
		const { heard } = await twilio.phone.call(line);
		expect(heard).toEqual(['Hello & welcome']);
	});

	it('nothing, as no Reply operation has run', async () => {
		await start('message', { reply: 'replyNode', fallback });
		trigger.workflowAnswer = undefined;
		const { requests } = await twilio.phone.text(line);
		expect(requests).toMatchObject([{ status: 200, contentType: 'text/xml', body: fallback }]);
		expect(trigger.logs).toMatchObject([
			{ level: 'warn', text: expect.stringContaining('it returned nothing') },
		]);
	});
});

describe('in TwiML, the text of a message', () => {
	const body = '</Message><Message to="+15551239999">Win & "free"';

	it('is text as the value of an expression inside', async () => {
		const replyTwiml = '=<Response><Message>You wrote: {{ $json.body.Body }}</Message></Response>';
		await start('message', { reply: 'twiml', replyTwiml });
		const { replies } = await twilio.phone.text({ ...line, body });
		expect(replies).toMatchObject([{ to: line.from, body: `You wrote: ${body}` }]);
		expect(items()).toMatchObject([{ text: body }]);
		expect(items()[0]).not.toHaveProperty('replyError');
	});

	it('stays text in an attribute and in the fallback', async () => {
		await start('message', {
			reply: 'text',
			message: '={{ "" }}',
			fallback:
				'=<Response><Message action="{{ $json.body.Body }}">{{ 1 + 1 }}</Message></Response>',
		});
		const { requests } = await twilio.phone.text({ ...line, body: '"><Message>' });
		expect(requests).toMatchObject([
			{ body: '<Response><Message action="&quot;&gt;&lt;Message&gt;">2</Message></Response>' },
		]);
	});

	it('is markup only if the whole field is one expression', async () => {
		const replyTwiml = '={{ "<Response><Message>" + $json.body.Body + "</Message></Response>" }}';
		await start('message', { reply: 'twiml', replyTwiml });
		const { replies } = await twilio.phone.text({ ...line, body: 'a</Message><Message>b' });
		expect(replies.map((reply) => reply.body)).toEqual(['a', 'b']);
	});
});
