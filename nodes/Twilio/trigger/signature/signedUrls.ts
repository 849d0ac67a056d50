import { formValues } from './formValues';

/** Scheme, user and host; the port. */
const ORIGIN = /^(([a-z][a-z0-9+.-]*):\/\/(?:[^/?#]*@)?(?:\[[^\]/?#]*\]|[^:/?#]*))(:[^/?#]*)?/i;

/**
 * The forms of a webhook's URL that Twilio may have signed, the likeliest first: as it is, then as
 * browsers write it, then with the query encoded anew; each with and without its port.
 * Source: https://www.twilio.com/docs/usage/security#validating-requests and npm twilio's
 * `validateRequest`
 */
export function* signedUrls(url: string): Generator<string> {
	yield url;
	yield withOtherPort(url);
	const normalized = asBrowsersWriteIt(url);
	for (const form of new Set([normalized, withEncodedQuery(normalized)])) {
		if (form === url) continue;
		yield form;
		yield withOtherPort(form);
	}
}

/** A URL that is none stays as it is. `URL.canParse` cannot be asked: in Node.js 20 it errs about `ü`. */
function asBrowsersWriteIt(url: string): string {
	try {
		return new URL(url).href;
	} catch {
		return url;
	}
}

/** Without the port where there is one, with the standard port where there is none. */
const withOtherPort = (url: string) =>
	url.replace(ORIGIN, (_origin, host: string, scheme: string, port?: string) => {
		if (port) return host;
		return `${host}:${scheme.toLowerCase() === 'https' ? 443 : 80}`;
	});

/** The query as Node.js' older `querystring` writes it: repeated names together, `'` as it is. */
function withEncodedQuery(url: string): string {
	const start = url.indexOf('?') + 1;
	if (start === 0) return url;
	const query = Object.entries(formValues(url.slice(start)))
		.flatMap(([name, values]) =>
			values.map((value) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`),
		)
		.join('&');
	return url.slice(0, start) + query;
}
