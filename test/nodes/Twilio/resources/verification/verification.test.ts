import type { IDataObject } from 'n8n-workflow';

import type { Sandbox } from '../../../../../sandbox/twilio/sandbox';
import { startSandbox } from '../../../../../sandbox/twilio/sandbox';
import { verifyServiceSids } from '../../../../../sandbox/twilio/verifications';
import { inSandbox } from '../../../../engine/inSandbox';

let twilio: Sandbox;

beforeAll(async () => (twilio = await startSandbox()));
beforeEach(() => twilio.reset());
afterEach(() => expect(twilio.violations).toEqual([]));
afterAll(async () => await twilio.stop());

const serviceSid = verifyServiceSids.login;
const to = '+15551230001';

const run = async (operation: string, parameters: IDataObject) =>
	(await inSandbox(twilio, 'verification', operation, { serviceSid, to, ...parameters }))[0]!;

const sentCode = () => twilio.verifications.all.newestFirst()[0]!.code;

it('sends a code, and approves it once', async () => {
	const sent = await run('send', { to: '+1 (555) 123-0001', channel: 'call' });
	expect(sent).toMatchObject({ to, channel: 'call', status: 'pending', valid: false });
	expect(await run('check', { code: `={{ " ${sentCode()} " }}` })).toMatchObject({
		approved: true,
		status: 'approved',
		to,
	});
	expect(await run('check', { code: sentCode() })).toMatchObject({
		approved: false,
		status: 'notPending',
		reason: expect.stringContaining('Send a new code.'),
		to,
	});
});

it('finds a verification by its SID', async () => {
	const { sid: verificationSid } = await run('send', {});
	const found = { findBy: 'verificationSid', verificationSid };
	expect(await run('check', { ...found, code: 'wrong' })).toMatchObject({ approved: false });
	expect(await run('get', { verificationSid })).toMatchObject({ status: 'pending' });
	expect(await run('cancel', { verificationSid })).toMatchObject({ status: 'canceled' });
	expect(await run('check', { ...found, code: sentCode() })).toMatchObject({ approved: false });
});

it('returns that a code is wrong, or has expired', async () => {
	await run('send', { options: { customCode: '473829' } });
	expect(await run('check', { code: '473828' })).toMatchObject({
		approved: false,
		status: 'pending',
	});
	twilio.verifications.expire(to);
	expect(await run('check', { code: '473829' })).toMatchObject({
		approved: false,
		status: 'notPending',
	});
});

it('fails for an unknown service, and after too many checks', async () => {
	const unknown = { serviceSid: `VA${'9'.repeat(32)}`, code: '473829' };
	await expect(run('check', unknown)).rejects.toMatchObject({ httpCode: '20404' });
	await run('send', {});
	for (let i = 0; i < 5; i++) await run('check', { code: 'wrong' });
	await expect(run('check', { code: 'wrong' })).rejects.toMatchObject({
		httpCode: '60202',
		description: expect.stringContaining('then send a new one'),
	});
});

it('never repeats a check that Twilio may have processed', async () => {
	await run('send', {});
	twilio.requests.length = 0;
	twilio.faults.add({ answer: 500, when: 'after' });
	await expect(run('check', { code: sentCode() })).rejects.toMatchObject({
		description: expect.stringContaining('may still have gone through'),
	});
	expect(twilio.requests).toHaveLength(1);
});

it('verifies an email address', async () => {
	const email = { to: 'ann@example.com', channel: 'email' };
	expect(await run('send', email)).toMatchObject({ to: 'ann@example.com' });
});

it.each<[string, IDataObject, string]>([
	['send', { to: '={{ "" }}' }, '"To" is empty'],
	['send', { to: 'Ann' }, '"To" is not a phone number'],
	['send', { channel: '={{ "pigeon" }}' }, '"Channel" is "pigeon"'],
	['send', { options: { customCode: '={{ "1" }}' } }, '"Custom Code" has 1 character'],
	['check', { code: '' }, '"Code" is empty'],
	['check', { serviceSid: 'MG1', code: '1234' }, '"Verify Service" is not a valid SID'],
])('sends nothing for %s with %j', async (operation, parameters, message) => {
	await expect(run(operation, parameters)).rejects.toMatchObject({
		message: expect.stringContaining(message),
	});
	expect(twilio.requests).toEqual([]);
});
