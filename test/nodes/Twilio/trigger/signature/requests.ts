import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { getExpectedTwilioSignature } from 'twilio/lib/webhooks/webhooks';

import type { SignedRequest } from '../../../../../nodes/Twilio/trigger/signature/signatureProblem';

/** A form's names and values, in the order they are sent. */
export type Pairs = Array<[string, string]>;

export const AUTH_TOKEN = '0123456789abcdef0123456789abcdef';

export const form = (pairs: Pairs) => Buffer.from(new URLSearchParams(pairs).toString());

export const sha256 = (body: Buffer) => createHash('sha256').update(body).digest('hex');

/** A form as npm twilio wants it: a repeated name has a list. */
export function grouped(sent: Pairs): Record<string, string[]> {
	const values = new Map<string, string[]>();
	for (const [key, value] of sent) {
		values.set(key, values.get(key) ?? []);
		values.get(key)!.push(value);
	}
	return Object.fromEntries(values);
}

export const signed = (url: string, pairs: Pairs = []) =>
	getExpectedTwilioSignature(AUTH_TOKEN, url, grouped(pairs));

export const withBodyHash = (url: string, body: Buffer) =>
	`${url}${url.includes('?') ? '&' : '?'}bodySHA256=${sha256(body)}`;

/** A form as Twilio posts it. */
export const formRequest = (url: string, pairs: Pairs): SignedRequest => ({
	method: 'POST',
	url,
	signature: signed(url, pairs),
	contentType: 'application/x-www-form-urlencoded; charset=UTF-8',
	rawBody: form(pairs),
});

/** A JSON body as Event Streams posts it. */
export const jsonRequest = (plainUrl: string, body: Buffer): SignedRequest => {
	const url = withBodyHash(plainUrl, body);
	return {
		method: 'POST',
		url,
		signature: signed(url),
		contentType: 'application/json',
		rawBody: body,
	};
};

/** A webhook called with GET. */
export const getRequest = (url: string): SignedRequest => ({
	method: 'GET',
	url,
	signature: signed(url),
	contentType: '',
	rawBody: Buffer.alloc(0),
});

/** Any text that survives UTF-8, with a liking for what encodings trip over. */
const text = fc.oneof(
	fc.string({ unit: 'binary', maxLength: 12 }),
	fc.string({ unit: 'grapheme', maxLength: 12 }),
	fc.string({
		unit: fc.constantFrom(...`aZ09+&=%?#/[]'\"!*()~ ;:@,\n\r\t\0é\u0800\uffff\ufeff😀🚀`),
		maxLength: 12,
	}),
);

const name = fc.oneof(
	fc.constantFrom(
		'Body',
		'From',
		'body',
		'a',
		'A',
		'a[b]',
		'a[]',
		'a.b',
		'',
		'__proto__',
		'10',
		'9',
	),
	text,
);

export const pairs: fc.Arbitrary<Pairs> = fc.array(
	fc.tuple(name, fc.oneof(text, fc.constant(''))),
	{
		minLength: 1,
		maxLength: 12,
	},
);

/** A query as it comes over the wire: printable ASCII, well encoded or not. */
const query = fc.oneof(
	fc.constantFrom(
		'',
		'?',
		'?&',
		'?=',
		'?a',
		'?a=&a=',
		'?b=1&a=2&b=3',
		'??',
		"?q='x'",
		'?q=%27+%2B%20',
		'?%',
		'?%ff=%zz',
		'?10=a&9=b',
	),
	fc
		.string({ unit: fc.constantFrom(...`abAB01=&+%'"!*()~-_.;:@,/?[]|^\`{}\\<>$`), maxLength: 30 })
		.map((raw) => `?${raw}`),
	pairs.map((entries) => `?${new URLSearchParams(entries).toString()}`),
);

export const url = fc
	.record({
		scheme: fc.constantFrom('https', 'http'),
		user: fc.constantFrom('', '', '', 'ann:s%40cret@', 'ann@'),
		host: fc.constantFrom(
			'n8n.example.com',
			'N8N.Example.com',
			'localhost',
			'10.0.0.1',
			'[::1]',
			'bücher.example',
		),
		port: fc.constantFrom('', '', ':443', ':80', ':5678', ':8443'),
		path: fc.constantFrom(
			'',
			'/',
			'/webhook/5f1c/webhook',
			'/a b',
			'/a%20b',
			"/it's",
			'/ü',
			'/a:1@b',
		),
		query,
	})
	.map(
		({ scheme, user, host, port, path, query: search }) =>
			`${scheme}://${user}${host}${port}${path}${search}`,
	);

export const bytes = fc
	.oneof(
		fc.json().map((json) => Buffer.from(json)),
		fc.string({ unit: 'binary', minLength: 1 }).map((body) => Buffer.from(body)),
	)
	.filter((body) => body.length > 0);
