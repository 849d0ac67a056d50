import type { SignedRequest } from '../signature/refusal';
import { formValues } from '../signature/formValues';

/** A webhook's parameters, under Twilio's own names. */
export type WebhookParameters = Record<string, string>;

/**
 * What Twilio sent: the form of a POST, the query of a GET; of a repeated name the first value. Read
 * as the signature reads it, so nothing gets in that was not signed.
 * Source: https://www.twilio.com/docs/usage/webhooks/getting-started-twilio-webhooks
 */
export function parametersOf({ method, url, rawBody }: SignedRequest): WebhookParameters {
	const query = url.includes('?') ? url.slice(url.indexOf('?') + 1) : '';
	const values = formValues(method === 'POST' ? rawBody.toString() : query);
	return Object.fromEntries(Object.entries(values).map(([name, [value = '']]) => [name, value]));
}
