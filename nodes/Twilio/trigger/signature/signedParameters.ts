import { formValues } from './formValues';

/**
 * The part of a form that Twilio signs, after the URL: each name and value without separators, sorted by
 * name; each different value of a repeated name once, in order.
 * Source: https://www.twilio.com/docs/usage/security#validating-requests
 */
export function signedParameters(form: string): string {
	const values = formValues(form);
	let text = '';
	for (const name of Object.keys(values).sort()) {
		for (const value of [...new Set(values[name])].sort()) text += name + value;
	}
	return text;
}
