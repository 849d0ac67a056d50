import { PREVIOUS } from '../inbound/previous';
import type { SignedRequest } from '../signature/refusal';
import { formValues } from '../signature/formValues';

/** A webhook's parameters, under Twilio's own names. */
export type WebhookParameters = Record<string, string>;

/**
 * What Twilio sent: the form of a POST, and the query, where people may have put something of their
 * own, not what the trigger keeps there; of a repeated name the first value. Read as the signature reads it, so nothing gets in that
 * was not signed.
 * Source: https://www.twilio.com/docs/usage/webhooks/getting-started-twilio-webhooks
 */
export function parametersOf({ url, rawBody }: SignedRequest): WebhookParameters {
	const query = url.includes('?') ? url.slice(url.indexOf('?')) : '';
	const values = { ...formValues(query.slice(1)), ...formValues(rawBody.toString()) };
	delete values[PREVIOUS];
	return Object.fromEntries(Object.entries(values).map(([name, [value = '']]) => [name, value]));
}
