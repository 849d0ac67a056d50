import { accounts, apiKeys } from '../../sandbox/twilio/accounts';
import { ask, below, mainToken, pair } from './ask';
import { testSandbox } from './forTests';

const sandbox = testSandbox();

const { sid, authTokens } = accounts.main;
const path = below('Messages.json');

test.each<[string, [string, string]]>([
	['api.dublin.ie1.twilio.com', [sid, authTokens.ie1]],
	['api.dublin.ie1.twilio.com', pair(apiKeys.standardIe1)],
	['api.sydney.au1.twilio.com', [sid, authTokens.au1]],
	['api.sydney.au1.twilio.com', pair(apiKeys.mainAu1)],
])('%s takes its own token and keys', async (host, auth) => {
	expect(await ask(sandbox, path, { host, auth })).toMatchObject({ status: 200 });
});

test.each(['api.dublin.ie1.twilio.com', 'api.sydney.au1.twilio.com'])(
	'%s refuses the token of US1',
	async (host) => {
		expect(await ask(sandbox, path, { host, auth: mainToken })).toMatchObject({
			status: 401,
			body: { code: 20003 },
		});
	},
);
