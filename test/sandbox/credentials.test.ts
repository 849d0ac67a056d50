import { accounts, apiKeys } from '../../sandbox/twilio/accounts';
import { ask, below, mainToken, pair } from './ask';
import { testSandbox } from './forTests';

const sandbox = testSandbox();

const { main, sub, suspended } = accounts;
const token = (account: { sid: string; authTokens: { us1: string } }): [string, string] => [
	account.sid,
	account.authTokens.us1,
];
const messages = below('Messages.json');
const account = `/2010-04-01/Accounts/${main.sid}.json`;
const keys = below('Keys.json');

test.each([
	['auth token', mainToken, messages],
	['auth token', mainToken, account],
	['auth token, for the subaccount', mainToken, below('Messages.json', sub)],
	['subaccount’s token', token(sub), below('Messages.json', sub)],
	['Main key', pair(apiKeys.mainUs1), account],
	['Standard key', pair(apiKeys.standardUs1), messages],
])('%s %s may read %s', async (_, auth, path) => {
	expect(await ask(sandbox, path, { auth })).toMatchObject({ status: 200 });
});

test.each<[string, [string, string] | null, string, number, number, string]>([
	['no credentials', null, messages, 401, 20003, 'Authenticate'],
	['unknown user', ['nobody', 'x'], messages, 401, 20003, 'Authenticate'],
	['wrong token', [main.sid, 'wrong'], messages, 401, 20003, 'Authenticate'],
	['wrong secret', [apiKeys.mainUs1.sid, 'wrong'], messages, 401, 20003, 'Authenticate'],
	['token of another region', [main.sid, main.authTokens.ie1], messages, 401, 20003, 'Auth'],
	['key of another region', pair(apiKeys.mainIe1), messages, 401, 20003, 'Authenticate'],
	['subaccount’s token on its owner', token(sub), messages, 401, 20003, 'Authenticate'],
	['SID of a key in the path', mainToken, below('Messages.json', apiKeys.mainUs1), 400, 21470, ''],
	['Standard key on the account', pair(apiKeys.standardUs1), account, 401, 20003, ''],
	['Standard key on keys', pair(apiKeys.standardUs1), keys, 401, 20003, ''],
	['suspended token', token(suspended), below('Messages.json', suspended), 403, 20403, ''],
	['suspended Main key', pair(apiKeys.suspendedMain), messages, 403, 20403, ''],
	['suspended Standard key', pair(apiKeys.suspendedStandard), messages, 403, 20403, ''],
	[
		'suspended Restricted key',
		pair(apiKeys.suspendedRestricted),
		messages,
		401,
		70051,
		'Authorization Error: account is not active',
	],
	[
		'Restricted key on another account',
		pair(apiKeys.restricted),
		below('Messages.json', suspended),
		401,
		70051,
		'Authorization Error: account mismatch',
	],
])('%s: refused', async (_, auth, path, status, code, message) => {
	const answer = await ask(sandbox, path, { auth });
	expect(answer).toMatchObject({
		status,
		body: { code, status, more_info: `https://www.twilio.com/docs/errors/${code}` },
	});
	expect(answer.body.message).toContain(message);
});

test('the account and its subaccount are listed', async () => {
	const { body } = await ask(sandbox, '/2010-04-01/Accounts.json');
	expect(body.accounts.map(({ sid }: { sid: string }) => sid)).toEqual([main.sid, sub.sid]);
});
