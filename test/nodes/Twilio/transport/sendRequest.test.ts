import { Twilio } from '../../../../nodes/Twilio/Twilio.node';
import { startLocalServer } from '../../../engine/localServer';
import { runNode } from '../../../engine/runNode';

const basic = (user: string, password: string) =>
	`Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;

it.each([
	[
		'an auth token',
		{ accountSid: 'AC1', authToken: 'token' },
		'api.twilio.com',
		basic('AC1', 'token'),
	],
	[
		'an API key',
		{ authType: 'apiKey', accountSid: 'AC1', apiKeySid: 'SK1', apiKeySecret: 'secret' },
		'api.twilio.com',
		basic('SK1', 'secret'),
	],
	[
		'an API key of another region, with the auth token for webhooks',
		{
			authType: 'apiKey',
			accountSid: 'AC1',
			apiKeySid: 'SK1',
			apiKeySecret: 'secret',
			webhookAuthToken: 'token',
			region: 'au1',
		},
		'api.sydney.au1.twilio.com',
		basic('SK1', 'secret'),
	],
])('authenticates with %s', async (_kind, credentials, host, authorization) => {
	const twilio = await startLocalServer(() => ({ body: { sid: 'SM1' } }));
	await runNode({
		node: new Twilio(),
		serverUrl: twilio.url,
		credentials,
		parameters: { from: '+15551230000', to: '+15551230001', message: 'Hello' },
	});
	await twilio.stop();

	expect(twilio.requests).toMatchObject([
		{ path: '/2010-04-01/Accounts/AC1/Messages.json', headers: { host, authorization } },
	]);
});
