import { accounts } from '../../sandbox/twilio/accounts';
import { fixedSid } from '../../sandbox/twilio/fixedSid';
import { phoneNumberSids } from '../../sandbox/twilio/phoneNumbers';
import { snakeCase } from '../../sandbox/twilio/snakeCase';
import { ask, below } from './ask';
import { testSandbox } from './forTests';

const sandbox = testSandbox();

const list = async (query = '') =>
	(await ask(sandbox, below(`IncomingPhoneNumbers.json${query}`))).body.incoming_phone_numbers;

test('the account’s numbers are found by number, name and page', async () => {
	expect(await list()).toMatchObject([
		{ phone_number: '+15005550009', friendly_name: 'Marketing number' },
		{ phone_number: '+15551230000', capabilities: { sms: false, voice: true } },
		{ phone_number: '+15005550006', capabilities: { sms: true, voice: true } },
	]);
	expect(await list('?PhoneNumber=%2B15005550006')).toHaveLength(1);
	expect(await list('?PhoneNumber=500555')).toHaveLength(2);
	expect(await list('?PhoneNumber=1555***0000')).toHaveLength(1);
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

test('each of a number’s webhooks is set and emptied', async () => {
	const path = below(`IncomingPhoneNumbers/${phoneNumberSids.sandbox}.json`);
	const before = (await ask(sandbox, path)).body;
	const url = 'https://example.com/hook';
	const form = {
		SmsUrl: url,
		SmsMethod: 'GET',
		SmsFallbackUrl: url,
		SmsFallbackMethod: 'GET',
		SmsApplicationSid: fixedSid('AP', '1'),
		VoiceUrl: url,
		VoiceMethod: 'GET',
		VoiceFallbackUrl: url,
		VoiceFallbackMethod: 'GET',
		VoiceApplicationSid: fixedSid('AP', '1'),
		TrunkSid: fixedSid('TK', '1'),
		StatusCallback: url,
		StatusCallbackMethod: 'GET',
	};
	const set = (await ask(sandbox, path, { form })).body;
	for (const [parameter, value] of Object.entries(form)) {
		expect([parameter, set[snakeCase(parameter)]]).toEqual([parameter, value]);
	}
	const emptied = Object.fromEntries(
		Object.keys(form).map((name) => [name, name.endsWith('Method') ? 'POST' : '']),
	);
	const { body } = await ask(sandbox, path, { form: emptied });
	expect(body).toEqual({ ...before, date_updated: body.date_updated });
	expect(sandbox.phoneNumbers.all.find(phoneNumberSids.sandbox)?.resource.sms_url).toBe('');
	expect(sandbox.violations).toEqual([]);
});
