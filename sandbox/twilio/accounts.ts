import { fixedSid } from './fixedSid';

/** The regions of auth tokens and keys. Source: https://www.twilio.com/docs/global-infrastructure */
export type Region = 'us1' | 'ie1' | 'au1';

/** An account with its auth token of each region. */
export interface Account {
	sid: string;
	name: string;
	status: 'active' | 'suspended';
	/** The main account's SID, on a subaccount. */
	owner?: string;
	/** Set on the test credentials' account. */
	test?: true;
	authTokens: { us1: string; ie1?: string; au1?: string };
}

/** Source: https://www.twilio.com/docs/iam/api-keys */
export interface ApiKey {
	sid: string;
	secret: string;
	kind: 'main' | 'standard' | 'restricted';
	region: Region;
	account: Account;
	/** The permissions of a Restricted key, as `product/resource/action`. */
	grants?: string[];
}

/** All accounts of the sandbox. Their auth tokens are not secrets. */
export const accounts = {
	main: {
		sid: fixedSid('AC', '1'),
		name: 'Sandbox',
		status: 'active',
		authTokens: {
			us1: 'sandbox-auth-token-us1',
			ie1: 'sandbox-auth-token-ie1',
			au1: 'sandbox-auth-token-au1',
		},
	},
	sub: {
		sid: fixedSid('AC', '2'),
		name: 'Sandbox subaccount',
		status: 'active',
		owner: fixedSid('AC', '1'),
		authTokens: { us1: 'sandbox-auth-token-sub' },
	},
	suspended: {
		sid: fixedSid('AC', '3'),
		name: 'Suspended sandbox',
		status: 'suspended',
		authTokens: { us1: 'sandbox-auth-token-suspended' },
	},
	test: {
		sid: fixedSid('AC', '4'),
		name: 'Test credentials',
		status: 'active',
		test: true,
		authTokens: { us1: 'sandbox-auth-token-test' },
	},
} satisfies Record<string, Account>;

const key = (
	hexDigit: string,
	kind: ApiKey['kind'],
	region: Region,
	account: Account,
	grants?: string[],
): ApiKey => ({
	sid: fixedSid('SK', hexDigit),
	secret: `sandbox-secret-${hexDigit}`,
	kind,
	region,
	account,
	grants,
});

/** Every API key of the sandbox. Restricted keys exist in US1 only. */
export const apiKeys = {
	mainUs1: key('1', 'main', 'us1', accounts.main),
	mainIe1: key('2', 'main', 'ie1', accounts.main),
	mainAu1: key('3', 'main', 'au1', accounts.main),
	standardUs1: key('4', 'standard', 'us1', accounts.main),
	standardIe1: key('5', 'standard', 'ie1', accounts.main),
	standardAu1: key('6', 'standard', 'au1', accounts.main),
	/** May send messages, but not read them. */
	restricted: key('7', 'restricted', 'us1', accounts.main, ['messaging/messages/create']),
	restrictedWithoutGrants: key('8', 'restricted', 'us1', accounts.main, []),
	suspendedMain: key('9', 'main', 'us1', accounts.suspended),
	suspendedStandard: key('a', 'standard', 'us1', accounts.suspended),
	suspendedRestricted: key('b', 'restricted', 'us1', accounts.suspended, [
		'messaging/messages/create',
	]),
} satisfies Record<string, ApiKey>;
