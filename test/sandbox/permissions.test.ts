import { apiKeys } from '../../sandbox/twilio/accounts';
import { ask, below, pair } from './ask';
import { testSandbox } from './forTests';

const sandbox = testSandbox();

const message = below(`Messages/SM${'0'.repeat(32)}.json`);

test('a Restricted key may do what it was granted', async () => {
	const auth = pair(apiKeys.restricted);
	const form = { To: '+15558675310', From: '+15552223214', Body: 'Hello' };
	expect(await ask(sandbox, below('Messages.json'), { auth, form })).toMatchObject({ status: 201 });
});

test.each([
	['GET', below('Messages.json'), 'messaging/messages/list'],
	['GET', message, 'messaging/messages/read'],
	['POST', message, 'messaging/messages/update'],
	['DELETE', message, 'messaging/messages/delete'],
	['POST', below('Calls.json'), 'voice/calls/create'],
	['GET', below('IncomingPhoneNumbers.json'), 'numbers/incoming-phone-numbers/list'],
	['GET', below('OutgoingCallerIds.json'), 'api/outgoing-caller-ids/list'],
])('%s %s needs %s', async (method, path, permission) => {
	const auth = pair(apiKeys.restrictedWithoutGrants);
	expect(await ask(sandbox, path, { method, auth })).toMatchObject({
		status: 401,
		body: {
			code: 70051,
			message: `Authorization Error: required permission twilio/${permission} is missing`,
		},
	});
});
