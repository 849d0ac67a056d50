import type { IDataObject } from 'n8n-workflow';

import type { Item } from '../../engine/item';
import { checkSubaccount } from '../../engine/subaccount';
import type { Account } from '../../transport/account';
import { encodePath } from '../../transport/encode';
import { inRegion, isTwilio } from '../../transport/hosts';
import type { Method } from '../../transport/route';

const METHODS: Method[] = ['DELETE', 'GET', 'PATCH', 'POST', 'PUT'];

/** What n8n sets by itself: who signs in where, and how long the body is. */
const RESERVED = ['authorization', 'content-length', 'cookie', 'host', 'transfer-encoding'];

/** The method. Throws when its expression gives something else. */
export function methodOf(item: Item): Method {
	const method = METHODS.find((each) => each === item.text('method'));
	if (method) return method;
	throw item.invalid('method', 'is not one that Twilio knows', `Use one of ${METHODS.join(', ')}.`);
}

/**
 * The absolute URL with its query, in the account's region unless it names another.
 * Throws when it is not on one of Twilio's hosts, when a placeholder has no value, and when a
 * subaccount is chosen that it has no `{AccountSid}` for.
 */
export function addressOf(item: Item, { accountSid, region }: Account): string {
	const address = item.requiredText('url').trim();
	const isPath = /^\/(?!\/)/.test(address);
	checkSubaccount(item, address);
	const template = isPath ? `https://api.twilio.com${address}` : address;
	const url = encodePath(template, { AccountSid: accountSid });
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

/** The headers, names in lower case. Throws when one is n8n's to set, or cannot be sent. */
export function headersOf(item: Item): Record<string, string> {
	const headers = new Headers();
	for (const { name, value } of item.pairs('headers')) {
		if (RESERVED.includes(name.toLowerCase())) {
			throw item.invalid(
				'headers',
				`cannot set ${name}`,
				'Leave it out: n8n sets it, and signs in with the credential.',
			);
		}
		try {
			headers.append(name, value);
		} catch {
			throw item.invalid(
				'headers',
				'have a name or value that HTTP cannot send',
				'Use names of letters, digits and dashes, and values without line breaks.',
			);
		}
	}
	return Object.fromEntries(headers);
}

/** The body as it is sent, its content type and its values; nothing where there is none. */
export function bodyOf(
	item: Item,
): { body: string; type: string; values: IDataObject } | undefined {
	switch (item.text('bodyType')) {
		case 'form':
			return {
				body: encodedRows(item, 'form'),
				type: 'application/x-www-form-urlencoded',
				values: Object.fromEntries(item.pairs('form').map(({ name, value }) => [name, value])),
			};
		case 'json': {
			const values = item.object('json');
			return { body: JSON.stringify(values), type: 'application/json', values };
		}
		default:
			return undefined;
	}
}

/** Rows as they are entered: empty values empty what Twilio has, and a name may come several times. */
const encodedRows = (item: Item, name: string) =>
	new URLSearchParams(
		item.pairs(name).map((row): [string, string] => [row.name, row.value]),
	).toString();
