import type { IDataObject } from 'n8n-workflow';

import type { FieldReader } from '../../engine/fieldReader';
import { checkSubaccount } from '../../engine/subaccount';
import { checkHeader } from '../../engine/values/header';
import { shorten } from '../../engine/values/refuse';
import type { Account } from '../../transport/account';
import { encodePath } from '../../transport/encode';
import { inRegion, isTwilio } from '../../twilio/hosts';
import type { Method } from '../../twilio/route';

/** The method. Throws if an expression returns something else. */
export const methodOf = (fields: FieldReader): Method => fields.requiredText('method') as Method;

/**
 * The absolute URL with its query, in the account's region unless the URL has a region. Throws if it is not
 * on one of Twilio's hosts, if it has a placeholder other than `{AccountSid}`, or if Account SID is set and
 * the URL has no `{AccountSid}`.
 */
export function addressOf(fields: FieldReader, { accountSid, region }: Account): string {
	const address = fields.requiredText('url').trim();
	const isPath = /^\/(?!\/)/.test(address);
	checkSubaccount(fields, address);
	const template = isPath ? `https://api.twilio.com${address}` : address;
	const url = withAccount(fields, template, accountSid);
	if (!isTwilio(url)) {
		throw fields.invalid(
			'url',
			'is not a URL of Twilio’s API',
			'Use a path that starts with /, or a full URL that starts with https:// and a host under twilio.com, without user name, port or "..", special characters percent-encoded.',
		);
	}
	const query = encoded(rowsOf(fields, 'query'));
	return inRegion(url, region) + (query && (url.includes('?') ? '&' : '?') + query);
}

function withAccount(fields: FieldReader, template: string, accountSid: string): string {
	try {
		return encodePath(template, { AccountSid: accountSid });
	} catch {
		throw fields.invalid(
			'url',
			`has a placeholder other than {AccountSid}: "${shorten(template)}"`,
			'Write the values of other placeholders yourself.',
		);
	}
}

/** The headers, with names in lower case. Throws for a header that n8n sets itself, or that is invalid. */
export function headersOf(fields: FieldReader): Record<string, string> {
	const headers = new Headers();
	for (const { name, value } of fields.nameValuePairs('headers')) {
		checkHeader(name, value, (problem, remedy) => fields.invalid('headers', problem, remedy));
		headers.append(name, value);
	}
	return Object.fromEntries(headers);
}

/** The encoded body, its content type and its values; undefined if there is no body. */
export function bodyOf(
	fields: FieldReader,
): { body: string; type: string; values: IDataObject } | undefined {
	switch (fields.requiredText('bodyType')) {
		case 'form': {
			const rows = rowsOf(fields, 'form');
			return {
				body: encoded(rows),
				type: 'application/x-www-form-urlencoded',
				values: Object.fromEntries(rows),
			};
		}
		case 'json': {
			const values = fields.object('json');
			return { body: JSON.stringify(values), type: 'application/json', values };
		}
		default:
			return undefined;
	}
}

/**
 * The values of rows. An empty value clears the field. For a repeated name or a list, the name is sent
 * several times. Objects are sent as JSON.
 */
const rowsOf = (fields: FieldReader, field: string) =>
	fields
		.nameValuePairs(field, { json: true })
		.map(({ name, value }): [string, string] => [name, value]);

const encoded = (rows: Array<[string, string]>) => new URLSearchParams(rows).toString();
