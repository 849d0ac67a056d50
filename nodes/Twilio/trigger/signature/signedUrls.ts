import { formValues } from './formValues';

/** Captures scheme, user and host, and the port. */
const ORIGIN = /^(([a-z][a-z0-9+.-]*):\/\/(?:[^/?#]*@)?(?:\[[^\]/?#]*\]|[^:/?#]*))(:[^/?#]*)?/i;

/**
 * The forms of a webhook's URL that Twilio may have signed, most likely first: as it is, normalized like in
 * a browser, and with its query encoded again; each with and without its port.
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

/**
 * Returns an invalid URL unchanged. `URL.canParse` does not work here: in Node.js 20 it is wrong about `ü`.
 */
function asBrowsersWriteIt(url: string): string {
	try {
		return new URL(url).href;
	} catch {
		return url;
	}
}

/** Removes the port if there is one, else adds the standard port. */
const withOtherPort = (url: string) =>
	url.replace(ORIGIN, (_origin, host: string, scheme: string, port?: string) => {
		if (port) return host;
		return `${host}:${scheme.toLowerCase() === 'https' ? 443 : 80}`;
	});

/** Encodes the query like Node.js' older `querystring`: repeated names together, `'` unchanged. */
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
