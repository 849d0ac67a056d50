import { getExpectedTwilioSignature } from 'twilio/lib/webhooks/webhooks';

import type { SeenRequest } from '../../../engine/localServer';
import { startLocalServer } from '../../../engine/localServer';
import { accountSid } from '../../../engine/workflow';
import { form, runUntilWaiting } from '../../../engine/waitingNode';

let twilio: Awaited<ReturnType<typeof startLocalServer>>;

/** What Twilio says of each message that it is asked about. */
let states: Record<string, object>;

beforeEach(async () => {
	states = {};
	twilio = await startLocalServer(({ method, path }, index) => {
		const sid = `SM${index}`;
		const asked = /Messages\/(\w+)\.json/.exec(path)?.[1];
		const answer = method === 'GET' ? states[asked!] : { sid, status: 'queued' };
		if (answer && 'code' in answer) return { status: 401, body: answer };
		return { body: { sid: asked ?? sid, account_sid: accountSid, status: 'sent', ...answer } };
	});
});

afterEach(async () => await twilio.stop());

const message = { from: '+15551230000', to: '+15551230001', message: 'Spend <5> & go?' };

const send = async (parameters: object, more: object = {}) =>
	await runUntilWaiting({
		serverUrl: twilio.url,
		parameters: { resource: 'sms', operation: 'sendAndWait', ...message, ...parameters },
		...more,
	});

const bodyOf = (request?: SeenRequest) => Object.fromEntries(new URLSearchParams(request?.body));

describe('approval', () => {
	it('sends one link, and only a button decides', async () => {
		const { request, waitTill } = await send({});
		expect(waitTill?.getFullYear()).toBe(3000);
		expect(twilio.requests).toHaveLength(1);
		expect(bodyOf(twilio.requests[0]).Body).toMatch(
			/^Spend <5> & go\?\n\nhttp:\/\/localhost:5678\/webhook-waiting\/1\/Tested\?signature=\w{64}$/,
		);

		const page = await request({ method: 'GET', body: form({ decision: 'approve' }) });
		expect(page).toMatchObject({ status: 200, resumedWith: undefined });
		expect(page.text).toContain('<p>Spend &lt;5&gt; &amp; go?</p>');
		expect(page.text).toMatch(/value="approve">Approve<.*value="decline"[^>]*>Decline</s);
		expect(page.text).not.toContain('<script');
		expect(page.headers).toMatchObject({ 'x-robots-tag': 'noindex' });

		expect(await request({ body: form({ decision: 'maybe' }) })).toMatchObject({
			resumedWith: undefined,
			text: page.text,
		});
		const approved = await request({ body: form({ decision: 'approve' }) });
		expect(approved.text).toContain('Thank you. Your answer was sent.');
		expect(approved.resumedWith).toEqual([
			{
				json: { data: { approved: true, respondedAt: expect.stringMatching(/^\d{4}-.*Z$/) } },
				pairedItem: { item: 0 },
			},
		]);
		const declined = await request({ body: form({ decision: 'decline' }) });
		expect(declined.resumedWith).toMatchObject([{ json: { data: { approved: false } } }]);
		expect(twilio.requests).toHaveLength(1);
	});

	it('has the configured texts, in any language', async () => {
		const pageOptions = {
			approveLabel: 'Ja <b>',
			declineLabel: '',
			language: 'de',
			question: 'Darf ich?',
			thankYou: 'Danke',
		};
		const { request } = await send({ pageOptions });
		const { text } = await request({ method: 'GET' });
		expect(text).toContain('<html lang="de">');
		expect(text).toContain('<p>Darf ich?</p>');
		expect(text).toContain('>Ja &lt;b&gt;</button>');
		expect(text).not.toContain('value="decline"');
		expect((await request({ body: form({ decision: 'approve' }) })).text).toContain('<p>Danke</p>');
	});

	it('puts the link into a variable of a template', async () => {
		await send({
			content: 'template',
			contentSid: `HX${'1'.repeat(32)}`,
			variables: 'json',
			contentVariablesJson: '{ "1": "Ann" }',
			linkVariable: 'link',
		});
		expect(JSON.parse(bodyOf(twilio.requests[0]).ContentVariables!)).toEqual({
			'1': 'Ann',
			link: expect.stringContaining('/webhook-waiting/1/Tested?signature='),
		});
	});
});

it('waits for a free text, which cannot be empty', async () => {
	const { request } = await send({ waitFor: 'freeText' });
	expect((await request({ method: 'GET' })).text).toContain('<textarea name="text"');
	expect((await request({ body: form({ text: ' ' }) })).resumedWith).toBeUndefined();
	const { resumedWith } = await request({ body: form({ text: 'Not before Monday, "Ann"' }) });
	expect(resumedWith).toMatchObject([{ json: { data: { text: 'Not before Monday, "Ann"' } } }]);
});

describe('delivery', () => {
	const delivery = { waitFor: 'delivery', to: '={{ $json.to }}' };
	const items = [{ to: '+15551230001' }, { to: '+15551230002' }];
	const callbackUrl = () => bodyOf(twilio.requests[0]).StatusCallback!;

	const callback = (parameters = { MessageStatus: 'delivered' }, token = 'token') => ({
		body: form(parameters),
		headers: { 'x-twilio-signature': getExpectedTwilioSignature(token, callbackUrl(), parameters) },
	});

	it('waits for all messages, in whatever order and however often Twilio reports them', async () => {
		const { request } = await send(delivery, { items });
		expect(await request(callback())).toMatchObject({ status: 200, resumedWith: undefined });
		states.SM1 = { status: 'undelivered', error_code: 30003 };
		expect((await request(callback())).resumedWith).toBeUndefined();
		states.SM0 = { status: 'delivered', error_code: null };
		for (let repeat = 0; repeat < 2; repeat++) {
			const { resumedWith } = await request(callback({ MessageStatus: 'sent' }));
			expect(resumedWith).toMatchObject([
				{ json: { sid: 'SM0', status: 'delivered' }, pairedItem: { item: 0 } },
				{ json: { sid: 'SM1', status: 'undelivered', errorCode: 30003 }, pairedItem: { item: 1 } },
			]);
		}
		expect(twilio.requests.filter(({ method }) => method === 'POST')).toHaveLength(2);
	});

	it('does not wait if all messages have their final status already', async () => {
		states.SM0 = { status: 'failed', error_code: 21610 };
		const { waitTill, output } = await send({ waitFor: 'delivery' });
		expect(waitTill).toBeUndefined();
		expect(output).toMatchObject([
			{ json: { status: 'failed', errorCode: 21610, advice: expect.stringContaining('STOP') } },
		]);
	});

	it.each([
		[200, 'an API key without an auth token for webhooks'],
		[403, 'an auth token'],
	])('answers %d to a callback that Twilio has not signed, with %s', async (status) => {
		const apiKey = { authType: 'apiKey', accountSid, apiKeySid: 'SK1', apiKeySecret: 'secret' };
		const credentials = status === 200 ? apiKey : undefined;
		const { request } = await send({ waitFor: 'delivery' }, { credentials });
		states.SM0 = { status: 'delivered' };
		const { status: answered, resumedWith } = await request(callback(undefined, 'forged'));
		expect(answered).toBe(status);
		expect(resumedWith === undefined).toBe(status === 403);
	});

	it('keeps waiting when Twilio cannot be asked', async () => {
		const { request } = await send({ waitFor: 'delivery' });
		const signed = callback();
		states.SM0 = { code: 20003, message: 'Authenticate' };
		expect(await request(signed)).toMatchObject({ status: 500, resumedWith: undefined });
	});
});

it('waits until the limit', async () => {
	const limit = { limitWaitTime: true, resumeAmount: 30, resumeUnit: 'minutes' };
	const before = Date.now();
	const { waitTill, output } = await send(limit, { items: [{ a: 1 }] });
	const waits = waitTill!.getTime() - before;
	expect(waits).toBeGreaterThanOrEqual(30 * 60_000);
	// n8n continues with them
	expect(output).toEqual([expect.objectContaining({ json: { a: 1 } })]);
});

it.each([
	[
		{ limitWaitTime: true, limitType: 'atSpecifiedTime', maxDateAndTime: '2020-01-01T00:00:00Z' },
		'"Max Date and Time" is in the past',
	],
	[
		{ limitWaitTime: true, limitType: 'atSpecifiedTime', maxDateAndTime: '={{ "" }}' },
		'"Max Date and Time" is empty',
	],
	[{ limitWaitTime: true, resumeAmount: 0 }, '"Amount" must be more than 0'],
	[{ message: 'a'.repeat(1590) }, '"Message" has 1,'],
	[{ to: '+15551230001, +15551230002' }, '"To" is not a phone number'],
	[{ to: '={{ "" }}' }, '"To" is empty'],
])('refuses invalid fields before anything is sent: %j', async (parameters, problem) => {
	await expect(send(parameters)).rejects.toMatchObject({
		message: expect.stringContaining(problem),
	});
	expect(twilio.requests).toEqual([]);
});
