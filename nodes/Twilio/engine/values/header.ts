import type { Refuse } from './refuse';
import { shorten } from './refuse';

/** Headers that n8n sets, and headers of the connection. */
const RESERVED =
	/^(authorization|connection|content-length|cookie|expect|host|http2-settings|keep-alive|proxy-.*|te|trailer|transfer-encoding|upgrade)$/i;

// Source of both: https://www.rfc-editor.org/rfc/rfc9110#section-5
const NAME = /^[\w!#$%&'*+.^`|~-]+$/;
const VALUE = /^[\t\x20-\x7e\x80-\xff]*$/;

/** Throws if a header must not be set or cannot be sent. */
export function checkHeader(name: string, value: string, refuse: Refuse): void {
	if (!NAME.test(name)) {
		throw refuse(
			`has an invalid name: "${shorten(name)}"`,
			'Use letters, digits and dashes for the name of a header.',
		);
	}
	if (RESERVED.test(name)) {
		throw refuse(`cannot set ${name}`, 'Leave it out: n8n sets what the request needs.');
	}
	if (!VALUE.test(value)) {
		throw refuse(
			`has an invalid value for ${shorten(name)}`,
			'Use characters of Latin-1, without line breaks.',
		);
	}
}
