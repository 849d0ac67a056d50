import { accounts } from '../../sandbox/twilio/accounts';
import { startSandbox, type Sandbox } from '../../sandbox/twilio/sandbox';
import { ask, below } from './ask';

let sandbox: Sandbox;

beforeAll(async () => (sandbox = await startSandbox({ stepMs: 5 })));
afterEach(() => sandbox.reset());
afterAll(() => sandbox.stop());

const list = async (query = '') =>
	(await ask(sandbox, below(`IncomingPhoneNumbers.json${query}`))).body.incoming_phone_numbers;

test('the account’s numbers are found by number, name and page', async () => {
	expect(await list()).toMatchObject([
		{ phone_number: '+15551230000', capabilities: { sms: false, voice: true } },
		{ phone_number: '+15005550006', capabilities: { sms: true, voice: true } },
	]);
	expect(await list('?PhoneNumber=%2B15005550006')).toHaveLength(1);
	expect(await list('?FriendlyName=Voice+only')).toHaveLength(1);
	expect(await list('?FriendlyName=Nobody')).toHaveLength(0);
	expect(await list('?PageSize=1')).toHaveLength(1);
});

test('a number’s webhooks are set, until the sandbox is reset', async () => {
	const [{ uri }] = await list();
	const form = {
		SmsUrl: 'https://example.com/sms',
		SmsMethod: 'GET',
		VoiceUrl: 'https://example.com/voice',
		StatusCallback: 'https://example.com/status',
	};
	const changed = {
		sms_url: form.SmsUrl,
		sms_method: 'GET',
		voice_url: form.VoiceUrl,
		status_callback: form.StatusCallback,
	};
	expect((await ask(sandbox, uri, { form })).body).toMatchObject(changed);
	expect((await ask(sandbox, uri)).body).toMatchObject(changed);
	sandbox.reset();
	expect((await ask(sandbox, uri)).body).toMatchObject({ sms_url: '', sms_method: 'POST' });
});

test('an unknown number is not found', async () => {
	const path = below(`IncomingPhoneNumbers/PN${'f'.repeat(32)}.json`);
	expect(await ask(sandbox, path)).toMatchObject({ status: 404, body: { code: 20404 } });
});

test('a subaccount has none', async () => {
	const answer = await ask(sandbox, below('IncomingPhoneNumbers.json', accounts.sub));
	expect(answer.body.incoming_phone_numbers).toEqual([]);
});
