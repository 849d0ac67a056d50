import type { IDataObject } from 'n8n-workflow';
import { jsonParse } from 'n8n-workflow';

import { PREVIOUS_PARAMETER } from '../inbound/previousWebhooks';
import type { SignedRequest } from '../signature/signatureProblem';
import { formValues } from '../signature/formValues';

/** The parameters of a webhook by Twilio's names. */
export type WebhookParameters = Record<string, string>;

/**
 * The parameters that Twilio sent: the form or JSON of a POST, and the query, which may contain people's
 * own parameters, without those of the trigger. Of a repeated name, the first value counts. They are read
 * in the same way as for the signature, so that nothing unsigned gets in.
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

/** The parameters as texts: nested values as JSON, without null. */
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
 * Parses a JSON object or list; null for any other body. The body itself decides, because the header
 * Content-Type is not signed. A form never starts with { or [: it has %7B and %5B.
 */
export function jsonOf(rawBody: Buffer): object | null {
	const text = rawBody.toString();
	return /^\s*[{[]/.test(text) ? jsonParse<object | null>(text, { fallbackValue: null }) : null;
}

const firstValues = (encoded: string): WebhookParameters =>
	Object.fromEntries(
		Object.entries(formValues(encoded)).map(([name, [value = '']]) => [name, value]),
	);
