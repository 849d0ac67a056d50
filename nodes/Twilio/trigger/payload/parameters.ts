import type { IDataObject } from 'n8n-workflow';
import { jsonParse } from 'n8n-workflow';

import { PREVIOUS_PARAMETER } from '../inbound/previousWebhooks';
import type { SignedRequest } from '../signature/signatureProblem';
import { formValues } from '../signature/formValues';

/** A webhook's parameters, under Twilio's own names. */
export type WebhookParameters = Record<string, string>;

/**
 * What Twilio sent: the form or the JSON of a POST, and the query, where people may have put something
 * of their own, without what the trigger keeps there; of a repeated name the first value. Read as the
 * signature reads it, so nothing gets in that was not signed.
 * @returns texts of a form, and whatever JSON has
 * Source: https://www.twilio.com/docs/usage/webhooks/getting-started-twilio-webhooks
 */
export function valuesOf({ url, rawBody }: SignedRequest): IDataObject {
	const query = url.includes('?') ? url.slice(url.indexOf('?')) : '';
	const values: IDataObject = {
		...firstValues(query.slice(1)),
		...(jsonOf(rawBody) ?? firstValues(rawBody.toString())),
	};
	delete values[PREVIOUS_PARAMETER];
	return values;
}

/** The same as texts: what is nested in JSON as JSON, and null left out. */
export const parametersOf = (request: SignedRequest): WebhookParameters =>
	Object.fromEntries(
		Object.entries(valuesOf(request))
			.filter(([, value]) => value !== null)
			.map(([name, value]) => [
				name,
				typeof value === 'object' ? JSON.stringify(value) : String(value),
			]),
	);

/**
 * A body of JSON, an object or a list; null for any other body. The text decides, not the header
 * Content-Type, which is not signed. A form never begins like this: it has %7B and %5B.
 */
export function jsonOf(rawBody: Buffer): object | null {
	const text = rawBody.toString();
	return /^\s*[{[]/.test(text) ? jsonParse<object | null>(text, { fallbackValue: null }) : null;
}

const firstValues = (encoded: string): WebhookParameters =>
	Object.fromEntries(
		Object.entries(formValues(encoded)).map(([name, [value = '']]) => [name, value]),
	);
