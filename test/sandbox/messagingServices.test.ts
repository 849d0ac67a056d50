import { accounts } from '../../sandbox/twilio/accounts';
import { fixedSid } from '../../sandbox/twilio/fixedSid';
import { serviceSids } from '../../sandbox/twilio/messagingServices';
import { ask, below } from './ask';
import { testSandbox } from './forTests';

const sandbox = testSandbox();

const host = 'messaging.twilio.com';

test('Messaging Services are listed and fetched', async () => {
	const { body } = await ask(sandbox, '/v1/Services', { host });
	expect(body).toMatchObject({ meta: { key: 'services', next_page_url: null } });
	expect(body.services).toHaveLength(2);
	const { sid } = body.services[0];
	expect((await ask(sandbox, `/v1/Services/${sid}`, { host })).body).toEqual(body.services[0]);
});

test('addresses are on the host of the request', async () => {
	const { sid, authTokens } = accounts.main;
	const ireland = 'messaging.dublin.ie1.twilio.com';
	const auth: [string, string] = [sid, authTokens.ie1];
	const { body } = await ask(sandbox, '/v1/Services?PageSize=1', { host: ireland, auth });
	expect(body.meta.next_page_url).toMatch(`https://${ireland}/v1/Services?`);
});

test('a message cannot be sent with an unknown Messaging Service', async () => {
	const form = { To: '+15558675310', MessagingServiceSid: fixedSid('MG', 'f'), Body: 'Hello' };
	const answer = await ask(sandbox, below('Messages.json'), { form });
	expect(answer).toMatchObject({ status: 404, body: { code: 21701 } });
});

test('a service’s webhooks are set and emptied', async () => {
	const path = `/v1/Services/${serviceSids.marketing}`;
	const form = {
		InboundRequestUrl: 'https://example.com/sms',
		InboundMethod: 'GET',
		FallbackUrl: 'https://example.com/fallback',
		StatusCallback: 'https://example.com/status',
		UseInboundWebhookOnNumber: 'true',
	};
	expect(await ask(sandbox, path, { host, form })).toMatchObject({
		status: 200,
		body: {
			inbound_request_url: form.InboundRequestUrl,
			inbound_method: 'GET',
			fallback_url: form.FallbackUrl,
			status_callback: form.StatusCallback,
			use_inbound_webhook_on_number: true,
			date_updated: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:]{8}Z$/),
		},
	});
	const emptied = { InboundRequestUrl: '', FallbackUrl: '', StatusCallback: '' };
	expect((await ask(sandbox, path, { host, form: emptied })).body).toMatchObject({
		inbound_request_url: null,
		fallback_url: null,
		status_callback: null,
	});
	expect(sandbox.violations).toEqual([]);
});

test('a service lists its numbers', async () => {
	const numbers = async (sid: string) =>
		(await ask(sandbox, `/v1/Services/${sid}/PhoneNumbers`, { host })).body.phone_numbers;
	expect(await numbers(serviceSids.marketing)).toMatchObject([{ phone_number: '+15005550009' }]);
	expect(await numbers(serviceSids.notifications)).toEqual([]);
});
