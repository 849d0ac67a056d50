import type { ICredentialDataDecryptedObject } from 'n8n-workflow';

import { installPackage } from '../../sandbox/n8n/package';
import type { ApiKey } from '../../sandbox/twilio/accounts';
import { accounts, apiKeys } from '../../sandbox/twilio/accounts';
import { TestN8n } from './n8n';

let n8n: TestN8n;

beforeAll(async () => {
	n8n = await TestN8n.create();
	await installPackage(n8n.userFolder);
	await n8n.restart();
}, 300_000);

afterAll(async () => await n8n.end());

const { main, suspended, test } = accounts;

const token = (more: ICredentialDataDecryptedObject = {}) => ({
	authType: 'authToken',
	accountSid: main.sid,
	authToken: main.authTokens.us1,
	region: 'us1',
	...more,
});

const key = (
	{ sid, secret, region, account }: ApiKey,
	more: ICredentialDataDecryptedObject = {},
) => ({
	authType: 'apiKey',
	accountSid: account.sid,
	apiKeySid: sid,
	apiKeySecret: secret,
	region,
	...more,
});

const good: Record<string, ICredentialDataDecryptedObject> = {
	'an auth token': token(),
	'an auth token of IE1': token({ authToken: main.authTokens.ie1, region: 'ie1' }),
	'an auth token of AU1': token({ authToken: main.authTokens.au1, region: 'au1' }),
	'a Main key': key(apiKeys.mainUs1),
	'a Main key of IE1': key(apiKeys.mainIe1),
	'a Main key of AU1': key(apiKeys.mainAu1),
	'a Standard key': key(apiKeys.standardUs1),
	'a Standard key of IE1': key(apiKeys.standardIe1),
	'a Standard key of AU1': key(apiKeys.standardAu1),
	'a Standard key with the auth token for webhooks': key(apiKeys.standardUs1, {
		webhookAuthToken: main.authTokens.us1,
	}),
	'an auth token with spaces around the values': token({
		accountSid: ` ${main.sid} `,
		authToken: `${main.authTokens.us1} `,
	}),
	'a Restricted key': key(apiKeys.restricted),
	'a Restricted key that may do nothing': key(apiKeys.restrictedWithoutGrants),
};

it.each(Object.entries(good))('accepts %s', async (_kind, data) => {
	expect(await n8n.rest.testCredential('Twilio', data)).toEqual({
		status: 'OK',
		message: 'Connection successful!',
	});
});

const UNKNOWN = /^Authentication failed\. Check that the Account SID .* Region/;
const NO_ACCOUNT_SID = /^Invalid Account SID: it must start with AC/;
const OTHER_ACCOUNT = /^The API key is valid, but it has no access to this account\. Check/;
const SUSPENDED = /the account is suspended or closed/;

const bad: Record<string, [ICredentialDataDecryptedObject, RegExp]> = {
	'a wrong token': [token({ authToken: 'wrong' }), UNKNOWN],
	'a token of spaces': [token({ authToken: ' ' }), UNKNOWN],
	'a wrong secret': [key(apiKeys.standardUs1, { apiKeySecret: 'wrong' }), UNKNOWN],
	'a wrong Account SID with a token': [token({ accountSid: `AC${'f'.repeat(32)}` }), UNKNOWN],
	'a wrong Account SID with a key': [
		key(apiKeys.standardUs1, { accountSid: suspended.sid }),
		UNKNOWN,
	],
	'a wrong Account SID with a Restricted key': [
		key(apiKeys.restricted, { accountSid: suspended.sid }),
		OTHER_ACCOUNT,
	],
	'an API key SID as Account SID': [
		key(apiKeys.standardUs1, { accountSid: apiKeys.standardUs1.sid }),
		NO_ACCOUNT_SID,
	],
	'an API key SID as Account SID, with a token': [
		token({ accountSid: apiKeys.standardUs1.sid }),
		UNKNOWN,
	],
	'an Account SID of spaces': [key(apiKeys.standardUs1, { accountSid: ' ' }), NO_ACCOUNT_SID],
	'a key of another region': [key(apiKeys.standardIe1, { region: 'us1' }), UNKNOWN],
	'a token of another region': [token({ region: 'au1' }), UNKNOWN],
	'a suspended account': [
		token({ accountSid: suspended.sid, authToken: suspended.authTokens.us1 }),
		SUSPENDED,
	],
	'a key of a suspended account': [key(apiKeys.suspendedStandard), SUSPENDED],
	'a Restricted key of a suspended account': [key(apiKeys.suspendedRestricted), OTHER_ACCOUNT],
	'Twilio test credentials': [
		token({ accountSid: test.sid, authToken: test.authTokens.us1 }),
		/^These are Twilio test credentials/,
	],
};

it.each(Object.entries(bad))('refuses %s, with the remedy', async (_kind, [data, words]) => {
	expect(await n8n.rest.testCredential('Twilio', data)).toEqual({
		status: 'Error',
		message: expect.stringMatching(words),
	});
});

it('requires the marked fields', async () => {
	await expect(n8n.rest.testCredential('Twilio', token({ authToken: '' }))).rejects.toThrow(
		'"authToken" is mandatory',
	);
});

it.each([429, 500, 503, 'html', 'empty'] as const)(
	'does not accept the response %s',
	async (answer) => {
		n8n.twilio.faults.add({ answer, times: 1 });
		expect(await n8n.rest.testCredential('Twilio', token())).toEqual({
			status: 'Error',
			message: expect.stringMatching(/^Twilio could not check the credentials right now/),
		});
	},
);
