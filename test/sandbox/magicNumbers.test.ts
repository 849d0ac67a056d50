import { accounts } from '../../sandbox/twilio/accounts';
import { ask, below } from './ask';
import { testSandbox } from './forTests';

const sandbox = testSandbox();

const auth: [string, string] = [accounts.test.sid, accounts.test.authTokens.us1];
const owned = '+15005550006';
const anyone = '+15558675310';
const post = (resource: string, form: Record<string, string>) =>
	ask(sandbox, below(resource, accounts.test), { auth, form });

test.each([
	['+15005550001', anyone, 21212],
	['+15005550007', anyone, 21606],
	['+15005550008', anyone, 21611],
	['+15552223214', anyone, 21606],
	[owned, '+15005550001', 21211],
	[owned, '+15005550002', 21612],
	[owned, '+15005550003', 21408],
	[owned, '+15005550004', 21610],
	[owned, '+15005550009', 21614],
])('a message from %s to %s fails with %i', async (From, To, code) => {
	const answer = await post('Messages.json', { From, To, Body: 'Hello' });
	expect(answer).toMatchObject({ status: 400, body: { code } });
});

test.each([
	['+15005550001', anyone, 21212],
	['+15552223214', anyone, 21210],
	[owned, '+15005550001', 21217],
	[owned, '+15005550002', 21214],
	[owned, '+15005550003', 21215],
	[owned, '+15005550004', 21216],
])('a call from %s to %s fails with %i', async (From, To, code) => {
	const answer = await post('Calls.json', { From, To, Url: 'https://example.com' });
	expect(answer).toMatchObject({ status: 400, body: { code } });
});

test.each([
	[{ PhoneNumber: '+15005550000' }, 21422],
	[{ PhoneNumber: '+15005550001' }, 21421],
	[{ PhoneNumber: anyone }, 21421],
	[{ AreaCode: '533' }, 21452],
])('buying %j fails with %i', async (form, code) => {
	const answer = await post('IncomingPhoneNumbers.json', form as Record<string, string>);
	expect(answer).toMatchObject({ status: 400, body: { code } });
});

test('other numbers succeed, and nothing is sent', async () => {
	const StatusCallback = 'http://localhost:1';
	const message = { From: owned, To: anyone, Body: 'Hello', StatusCallback };
	const call = { From: owned, To: anyone, Url: 'https://example.com' };
	expect(await post('Messages.json', message)).toMatchObject({ status: 201 });
	expect(await post('Calls.json', call)).toMatchObject({ status: 201 });
	expect(await post('IncomingPhoneNumbers.json', { AreaCode: '500' })).toMatchObject({
		status: 201,
	});
	expect(sandbox.messages.all.newestFirst()).toEqual([]);
	expect(sandbox.callbacks).toEqual([]);
});

test('test credentials can do nothing else', async () => {
	expect(await ask(sandbox, below('Messages.json', accounts.test), { auth })).toMatchObject({
		status: 403,
		body: { code: 20008 },
	});
	const lookup = { auth, host: 'lookups.twilio.com' };
	expect(await ask(sandbox, `/v2/PhoneNumbers/${anyone}`, lookup)).toMatchObject({ status: 200 });
});
