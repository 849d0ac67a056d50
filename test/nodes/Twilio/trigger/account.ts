import { accounts, apiKeys } from '../../../../sandbox/twilio/accounts';

/** The main account's credential, by auth token. */
export const byAuthToken = {
	authType: 'authToken',
	accountSid: accounts.main.sid,
	authToken: accounts.main.authTokens.us1,
	region: 'us1',
};

/** The main account's credential, by API key. */
export const byApiKey = {
	authType: 'apiKey',
	accountSid: accounts.main.sid,
	apiKeySid: apiKeys.mainUs1.sid,
	apiKeySecret: apiKeys.mainUs1.secret,
	webhookAuthToken: accounts.main.authTokens.us1,
	region: 'us1',
};
