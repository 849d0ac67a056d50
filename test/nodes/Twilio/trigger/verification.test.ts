import type { ICredentialDataDecryptedObject, IDataObject } from 'n8n-workflow';
import { getExpectedBodyHash, getExpectedTwilioSignature } from 'twilio/lib/webhooks/webhooks';

import { accounts } from '../../../../sandbox/twilio/accounts';
import { TestCredentials } from '../../../engine/credentials';
import { TestTrigger } from '../../../engine/trigger';
import { byApiKey, byAuthToken } from './account';
import { calls, messages, statuses } from './payload/payloads';
import { post } from './posted';

const token = accounts.main.authTokens.us1;

const INBOUND = 'com.twilio.messaging.inbound-message.received';

let trigger: TestTrigger;

async function start(
	parameters: IDataObject,
	credentials: ICredentialDataDecryptedObject = byAuthToken,
) {
	// nothing is to be asked of Twilio
	trigger = await TestTrigger.create({ parameters, serverUrl: 'http://127.0.0.1:1', credentials });
}

afterEach(async () => await trigger.stop());

/** Expects that a request was refused for a reason, and that the log has nothing else of it. */
function expectRefusal({ status, body }: { status: number; body: string }, reason: RegExp) {
	expect([status, body, trigger.executions]).toEqual([403, '', []]);
	expect(trigger.logs).toHaveLength(1);
	const { level, text } = trigger.logs[0]!;
	expect(level).toBe('warn');
	const [message, context] = JSON.parse(text) as [string, object];
	expect(message).toMatch(/^The Twilio Trigger refused a request\. /);
	expect(message).toMatch(reason);
	expect(context).toEqual({
		node: 'Tested',
		verifiedFor: expect.stringMatching(/^http:[^?]*\/(webhook|fallback)$/),
	});
	trigger.logs.length = 0;
}

const forms: Array<[string, Record<string, string>]> = [
	['message', messages.sms],
	['call', calls.incoming],
	['status', statuses.message.delivered],
];

describe.each([
	['an auth token', byAuthToken],
	['an API key', byApiKey],
])('with %s', (_, credentials) => {
	it.each(forms)(
		'accepts only requests that Twilio has signed for the source %s',
		async (source, form) => {
			await start({ source }, credentials);
			expectRefusal(await post(trigger.url, form, { authToken: null }), /no X-Twilio-Signature/);
			const wrong = /X-Twilio-Signature does not match/;
			expectRefusal(await post(trigger.url, form, { authToken: 'guessed' }), wrong);
			expectRefusal(await post(trigger.url, form, { authToken: byApiKey.apiKeySecret }), wrong);
			expectRefusal(await post(trigger.url, form, { signedUrl: trigger.testUrl }), wrong);
			expectRefusal(await post(`${trigger.url}?a=1`, form, { signedUrl: trigger.url }), wrong);
			const signature = getExpectedTwilioSignature(token, trigger.url, form);
			const forged = { authToken: null, headers: { 'X-Twilio-Signature': signature } };
			expectRefusal(await post(trigger.url, { ...form, From: '+15550009999' }, forged), wrong);

			const headers = { 'I-Twilio-Idempotency-Token': `${source} ${credentials.authType}` };
			expect((await post(`${trigger.url}?a=1`, form, { headers })).status).toBeLessThan(300);
			expect((await post(`${trigger.url}?a=1`, form, { headers })).status).toBeLessThan(300);
			expect([trigger.executions.length, trigger.logs]).toEqual([1, []]);
		},
	);
});

it.each(forms)('accepts nothing for the source %s without a token', async (source, form) => {
	await start({ source }, { ...byApiKey, webhookAuthToken: '' });
	const reason = /There is no Auth Token/;
	expectRefusal(await post(trigger.url, form), reason);
	expectRefusal(await post(trigger.url, form, { authToken: null }), reason);
	// anyone can sign with nothing
	expectRefusal(await post(trigger.url, form, { authToken: '' }), reason);
});

describe('account events', () => {
	const text = JSON.stringify([{ id: 'EZ1', type: INBOUND, data: {} }]);

	const postEvents = async (url: string, body: string, signature?: string) => {
		const response = await fetch(url, {
			method: 'POST',
			body,
			headers: {
				'Content-Type': 'application/json',
				...(signature && { 'X-Twilio-Signature': signature }),
			},
		});
		return { status: response.status, body: await response.text() };
	};

	it('are accepted if Twilio has signed them', async () => {
		await start({ updates: [INBOUND] });
		const url = `${trigger.url}?bodySHA256=${getExpectedBodyHash(text)}`;
		const signature = getExpectedTwilioSignature(token, url, {});
		expectRefusal(await postEvents(url, text), /no X-Twilio-Signature/);
		expectRefusal(
			await postEvents(url, text, getExpectedTwilioSignature('guessed', url, {})),
			/X-Twilio-Signature does not match/,
		);
		expectRefusal(
			await postEvents(url, text.replace('EZ1', 'EZ2'), signature),
			/bodySHA256 does not match/,
		);
		expectRefusal(
			await postEvents(trigger.url, text, getExpectedTwilioSignature(token, trigger.url, {})),
			/Its body is not signed/,
		);
		expect(await postEvents(url, text, signature)).toEqual({ status: 204, body: '' });
		expect(trigger.executions).toHaveLength(1);
	});
});

describe('the credential', () => {
	const statusOf = (sid: string) => ({ ...statuses.message.delivered, MessageSid: sid });
	let now: jest.SpyInstance;

	beforeEach(() => {
		now = jest.spyOn(performance, 'now').mockReturnValue(1000);
	});

	afterEach(() => now.mockRestore());

	it('is looked up once in ten seconds', async () => {
		const lookUps = jest.spyOn(TestCredentials.prototype, 'getDecrypted');
		await start({ source: 'status' });
		for (const sid of ['SM1', 'SM2', 'SM3']) await post(trigger.url, statusOf(sid));
		expect(lookUps).toHaveBeenCalledTimes(1);
		now.mockReturnValue(11_000);
		await post(trigger.url, statusOf('SM4'));
		expect(lookUps).toHaveBeenCalledTimes(2);
		expect(trigger.executions).toHaveLength(4);
		lookUps.mockRestore();
	});

	it('may get another token; the old one is then valid for ten seconds at most', async () => {
		const credentials = { ...byAuthToken };
		await start({ source: 'status' }, credentials);
		await post(trigger.url, statusOf('SM1'));
		credentials.authToken = 'a'.repeat(32);
		expect((await post(trigger.url, statusOf('SM2'))).status).toBe(204);
		now.mockReturnValue(11_000);
		trigger.executions.length = 0;
		expectRefusal(await post(trigger.url, statusOf('SM3')), /does not match/);
	});

	it('may get another token, which is valid immediately instead of the old one', async () => {
		const credentials = { ...byAuthToken };
		await start({ source: 'status' }, credentials);
		await post(trigger.url, statusOf('SM1'));
		const authToken = 'a'.repeat(32);
		credentials.authToken = authToken;
		expect((await post(trigger.url, statusOf('SM2'), { authToken })).status).toBe(204);
		trigger.executions.length = 0;
		expectRefusal(await post(trigger.url, statusOf('SM3')), /does not match/);
	});
});

it('accepts any request with Verify Signature turned off', async () => {
	await start({ source: 'status', verifySignature: false }, { ...byApiKey, webhookAuthToken: '' });
	const { delivered } = statuses.message;
	expect((await post(trigger.url, delivered, { authToken: null })).status).toBe(204);
	expect(trigger.executions).toHaveLength(1);
});

it.each([true, false])(
	'refuses a multipart body (Verify Signature: %s)',
	async (verifySignature) => {
		for (const parameters of [{ source: 'status' }, { source: 'events', updates: [INBOUND] }]) {
			await start({ ...parameters, verifySignature });
			const body = new FormData();
			for (const [name, value] of Object.entries({ id: 'EZ1', type: INBOUND }))
				body.set(name, value);
			// n8n keeps no raw body, so that of a GET request would be as good
			const signature = getExpectedTwilioSignature(token, trigger.url, {});
			const headers = { 'X-Twilio-Signature': signature };
			const response = await fetch(trigger.url, { method: 'POST', body, headers });
			expectRefusal({ status: response.status, body: await response.text() }, /multipart/);
			await trigger.stop();
		}
		await start({});
	},
);

it('verifies for the test URL while it listens for a test event', async () => {
	await start({ source: 'message' });
	expectRefusal(
		await post(trigger.testUrl, messages.sms, { signedUrl: trigger.url }),
		/X-Twilio-Signature does not match/,
	);
	expect((await post(trigger.testUrl, messages.sms)).status).toBe(200);
	expect(trigger.executions).toHaveLength(1);
});

it('verifies for the URL n8n is configured with, whatever a proxy says', async () => {
	await start({ source: 'message' });
	const headers = { 'X-Forwarded-Host': 'evil.example.com', 'X-Forwarded-Proto': 'https' };
	expect((await post(trigger.url, messages.sms, { headers })).status).toBe(200);
	const signedUrl = trigger.url.replace(/http:\/\/[^/]*/, 'https://evil.example.com');
	const other = { ...messages.sms, MessageSid: `SM${'6'.repeat(32)}` };
	trigger.executions.length = 0;
	expectRefusal(await post(trigger.url, other, { headers, signedUrl }), /does not match/);
});

it('accepts a GET request with the query that Twilio has signed', async () => {
	await start({ source: 'message' });
	const { Body: _, ...form } = messages.sms;
	const url = `${trigger.url}?${new URLSearchParams(form)}`;
	const get = async (address: string) => {
		const signature = getExpectedTwilioSignature(token, url, {});
		const response = await fetch(address, { headers: { 'X-Twilio-Signature': signature } });
		return { status: response.status, body: await response.text() };
	};
	expectRefusal(await get(`${url}&Body=Hello`), /does not match/);
	expect((await get(url)).status).toBe(200);
	expect(trigger.executions).toMatchObject([[{ json: { from: form.From, text: '' } }]]);
});

describe('the fallback webhook', () => {
	const fallback = '<Response><Say>Please call again</Say></Response>';
	const fallbackUrl = () => trigger.url.replace(/\/webhook$/, '/fallback');

	it.each(['replyNode', 'lastNode'])('responds with the fallback TwiML (%s)', async (reply) => {
		await start({ source: 'call', reply, fallback });
		const answer = { status: 200, contentType: 'text/xml', body: fallback };
		expect(await post(fallbackUrl(), calls.incoming)).toEqual(answer);
		expect(await post(fallbackUrl(), calls.incoming)).toEqual(answer);
		expect(trigger.executions).toEqual([]);
		// what did not start the workflow is no repeat
		expect((await post(trigger.url, calls.incoming)).status).toBe(200);
		expect(trigger.executions).toHaveLength(1);
	});

	it('responds to Twilio only', async () => {
		await start({ source: 'call', reply: 'replyNode', fallback });
		expectRefusal(await post(fallbackUrl(), calls.incoming, { authToken: null }), /no X-Twilio/);
		expectRefusal(
			await post(fallbackUrl(), calls.incoming, { signedUrl: trigger.url }),
			/does not match/,
		);
	});
});
