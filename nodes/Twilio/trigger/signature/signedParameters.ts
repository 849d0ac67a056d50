import { formValues } from './formValues';

/**
 * What Twilio signs of a form, after the URL: each name and value without anything between them, in
 * the order of the names; the values of a repeated name once each, in order.
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
