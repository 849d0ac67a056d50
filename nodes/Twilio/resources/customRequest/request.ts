import type { Item } from '../../engine/item';
import { checkHeader } from '../../engine/values/header';
import { shorten } from '../../engine/values/refuse';
import type { Account } from '../../transport/account';
import { encodePath } from '../../transport/encode';
import { inRegion, isTwilio } from '../../transport/hosts';
import type { Method } from '../../transport/route';

/** The method. Throws when its expression gives something else. */
export const methodOf = (item: Item): Method => item.requiredText('method') as Method;

/**
 * The absolute URL with its query, in the account's region unless it names another.
 * Throws when it is not on one of Twilio's hosts, and when a placeholder has no value.
 */
export function addressOf(item: Item, { accountSid, region }: Account): string {
	const address = item.requiredText('url').trim();
	const isPath = /^\/(?!\/)/.test(address);
	const template = isPath ? `https://api.twilio.com${address}` : address;
	const url = withAccount(item, template, accountSid);
	if (!isTwilio(url)) {
		throw item.invalid(
			'url',
			'is not an address of Twilio’s API',
			'Use a path that starts with /, or a full URL that starts with https:// and a host under twilio.com, without user name, port or "..", special characters percent-encoded.',
		);
	}
	const query = encodedRows(item, 'query');
	return inRegion(url, region) + (query && (url.includes('?') ? '&' : '?') + query);
}

function withAccount(item: Item, template: string, accountSid: string): string {
	try {
		return encodePath(template, { AccountSid: accountSid });
	} catch {
		throw item.invalid(
			'url',
			`has a placeholder other than {AccountSid}: "${shorten(template)}"`,
			'Write the values of other placeholders yourself.',
		);
	}
}

/** The headers, names in lower case. Throws when one is n8n's to set, or cannot be sent. */
export function headersOf(item: Item): Record<string, string> {
	const headers = new Headers();
	for (const { name, value } of item.pairs('headers')) {
		checkHeader(name, value, (problem, remedy) => item.invalid('headers', problem, remedy));
		headers.append(name, value);
	}
	return Object.fromEntries(headers);
}

/** The body as it is sent, and its content type; nothing where there is none. */
export function bodyOf(item: Item): { body: string; type: string } | undefined {
	switch (item.requiredText('bodyType')) {
		case 'form':
			return { body: encodedRows(item, 'form'), type: 'application/x-www-form-urlencoded' };
		case 'json':
			return { body: JSON.stringify(item.object('json')), type: 'application/json' };
		default:
			return undefined;
	}
}

/**
 * Rows as they are entered: an empty value clears the field, a name may come several times, and a list
 * repeats it. Objects are sent as JSON.
 */
const encodedRows = (item: Item, name: string) =>
	new URLSearchParams(
		item.pairs(name, { json: true }).map((row): [string, string] => [row.name, row.value]),
	).toString();
