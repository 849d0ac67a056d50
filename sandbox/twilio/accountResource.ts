import { accounts, type Account } from './accounts';
import type { Answer, OperationRequest, Resource } from './resource';

function show(account: Account) {
	const uri = `/2010-04-01/Accounts/${account.sid}`;
	const created = 'Thu, 01 Jan 2026 00:00:00 +0000';
	return {
		sid: account.sid,
		owner_account_sid: account.owner ?? account.sid,
		friendly_name: account.name,
		status: account.status,
		type: 'Full',
		auth_token: account.authTokens.us1,
		date_created: created,
		date_updated: created,
		uri: `${uri}.json`,
		subresource_uris: { messages: `${uri}/Messages.json`, calls: `${uri}/Calls.json` },
	};
}

/** The caller's account and its subaccounts. Source: https://www.twilio.com/docs/iam/api/account */
export const accountResource: Resource = {
	handlers: {
		FetchAccount: ({ account }: OperationRequest): Answer => ({ status: 200, body: show(account) }),
		ListAccount: ({ account, path }: OperationRequest): Answer => {
			const all: Account[] = Object.values(accounts);
			const own = all.filter(({ sid, owner }) => sid === account.sid || owner === account.sid);
			const uri = `${path}?PageSize=50&Page=0`;
			const page = { page: 0, page_size: 50, start: 0, end: own.length - 1 };
			const uris = { uri, first_page_uri: uri, next_page_uri: null, previous_page_uri: null };
			return { status: 200, body: { accounts: own.map(show), ...page, ...uris } };
		},
	},
};
