import { accounts, apiKeys, type Account, type ApiKey, type Region } from './accounts';
import { TwilioError } from './errors';

/** The account and credential of a request. */
export interface Caller {
	account: Account;
	kind: 'authToken' | ApiKey['kind'];
	grants: string[];
}

const accountsBySid = new Map<string, Account>(
	Object.values(accounts).map((account) => [account.sid, account]),
);
const keysBySid = new Map<string, ApiKey>(Object.values(apiKeys).map((key) => [key.sid, key]));

const decode = (authorization = '') => {
	const pair = Buffer.from(authorization.replace(/^Basic /i, ''), 'base64').toString();
	const colon = pair.indexOf(':');
	return colon < 0 ? ['', ''] : [pair.slice(0, colon), pair.slice(colon + 1)];
};

/** The user name in a Basic `Authorization` header, empty without one. */
export const userIn = (authorization?: string) => decode(authorization)[0] ?? '';

/** The account with this SID, if the sandbox has it. */
export const accountWith = (sid: string) => accountsBySid.get(sid);

/**
 * The account and credential of an `Authorization` header. Throws 20003 for a wrong user name or password,
 * and for a token or key of another region.
 * Source: https://www.twilio.com/docs/iam/api/authentication
 */
export function authenticate(authorization: string | undefined, region: Region): Caller {
	const [user = '', password] = decode(authorization);
	const account = accountsBySid.get(user);
	if (account && account.authTokens[region] === password) {
		return { account, kind: 'authToken', grants: [] };
	}
	const key = keysBySid.get(user);
	if (key && key.secret === password && key.region === region) {
		return { account: key.account, kind: key.kind, grants: key.grants ?? [] };
	}
	throw new TwilioError(20003);
}
