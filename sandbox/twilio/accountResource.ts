import { accounts, type Account } from './accounts';
import { page } from './paging';
import type { Resource } from './resource';

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

/** The authenticated account and its subaccounts. Source: https://www.twilio.com/docs/iam/api/account */
export const accountResource: Resource = {
	handlers: {
		FetchAccount: ({ account }) => ({ status: 200, body: show(account) }),
		ListAccount: (request) => {
			const { sid } = request.account;
			const all: Account[] = Object.values(accounts);
			const own = all.filter((account) => account.sid === sid || account.owner === sid);
			return page('accounts', request, own.map(show));
		},
	},
};
