import { accounts } from '../../sandbox/twilio/accounts';
import { senderSids } from '../../sandbox/twilio/senders';
import { ask } from './ask';
import { testSandbox } from './forTests';

const sandbox = testSandbox();

const host = 'messaging.twilio.com';
const senders = '/v2/Channels/Senders';
const whatsApp = `${senders}/${senderSids.whatsApp}`;
const update = (body: object) => {
	const raw = { contentType: 'application/json', text: JSON.stringify(body) };
	return ask(sandbox, whatsApp, { host, raw });
};

test('senders are listed by channel, and fetched', async () => {
	const { body } = await ask(sandbox, `${senders}?Channel=whatsapp`, { host });
	expect(body).toMatchObject({
		senders: [{ sender_id: 'whatsapp:+15005550006', status: 'ONLINE' }],
		meta: { key: 'senders' },
	});
	expect((await ask(sandbox, whatsApp, { host })).body).toEqual(body.senders[0]);
	const rcs = await ask(sandbox, `${senders}?Channel=rcs`, { host });
	expect(rcs.body.senders).toMatchObject([{ sender_id: 'rcs:sandbox_agent' }]);
});

test('the channel must be named', async () => {
	expect(await ask(sandbox, senders, { host })).toMatchObject({ status: 400 });
});

test('another account has none', async () => {
	const { sid, authTokens } = accounts.sub;
	const auth: [string, string] = [sid, authTokens.us1];
	expect(await ask(sandbox, whatsApp, { host, auth })).toMatchObject({ status: 404 });
});

test('a sender’s webhook is set and emptied, the rest of it stays', async () => {
	const callback = { callback_url: 'https://example.com/sms', callback_method: 'PUT' };
	expect(await update({ webhook: callback })).toMatchObject({
		status: 202,
		body: { webhook: { ...callback, fallback_url: null } },
	});
	const { body } = await update({ webhook: { callback_url: null, fallback_url: '' } });
	expect(body.webhook).toMatchObject({
		callback_url: null,
		callback_method: 'PUT',
		fallback_url: '',
	});
	expect(sandbox.senders.all.find(senderSids.whatsApp)?.resource.webhook).toEqual(body.webhook);
	expect(sandbox.violations).toEqual([]);
});

test('a webhook that does not fit is refused', async () => {
	expect(await update({ webhook: { callback_method: 'GET' } })).toMatchObject({ status: 400 });
});
