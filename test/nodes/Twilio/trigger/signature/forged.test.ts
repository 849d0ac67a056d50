import fc from 'fast-check';

import type { SignedRequest } from '../../../../../nodes/Twilio/trigger/signature/signatureProblem';
import { signatureProblem } from '../../../../../nodes/Twilio/trigger/signature/signatureProblem';
import knownAnswers from './knownAnswers.json';
import {
	AUTH_TOKEN,
	bytes,
	form,
	formRequest,
	getRequest,
	jsonRequest,
	type Pairs,
	pairs,
	sha256,
	signed,
	url,
} from './requests';

const genuine = fc.oneof(
	fc.tuple(url, pairs).map(([plain, sent]) => formRequest(plain, sent)),
	fc.tuple(url, bytes).map(([plain, body]) => jsonRequest(plain, body)),
	url.map(getRequest),
);

/** Expects what `forge` makes of any genuine request to be refused for a reason like `why`. */
function expectRefused<Request extends SignedRequest>(
	requests: fc.Arbitrary<Request>,
	forge: (request: Request) => Partial<SignedRequest>,
	why: RegExp,
) {
	fc.assert(
		fc.property(requests, (request) => {
			expect(signatureProblem(request, AUTH_TOKEN)).toBeUndefined();
			expect(signatureProblem({ ...request, ...forge(request) }, AUTH_TOKEN)).toMatch(why);
		}),
		{ numRuns: 500 },
	);
}

describe('known answers', () => {
	const { form: known, json } = knownAnswers;
	const request = {
		...formRequest(known.url, Object.entries(known.parameters)),
		signature: known.signature,
	};

	it('accepts the form from Twilio’s documentation', () => {
		expect(signatureProblem(request, known.authToken)).toBeUndefined();
		expect(signatureProblem(request, AUTH_TOKEN)).toMatch(/does not match/);
	});

	it('accepts the body from Twilio’s documentation', () => {
		const events = jsonRequest('https://example.com/', Buffer.from(json.body));
		expect(events.url).toContain(json.bodySHA256);
		expect(signatureProblem(events, AUTH_TOKEN)).toBeUndefined();
	});
});

describe('the signature', () => {
	it.each<[string, (signature: string) => string | undefined]>([
		['missing', () => undefined],
		['empty', () => ''],
	])('%s', (_, forge) => {
		expectRefused(genuine, ({ signature }) => ({ signature: forge(signature!) }), /no X-Twilio/);
	});

	it.each<[string, (signature: string) => string]>([
		['truncated', (signature) => signature.slice(0, -1)],
		['without its padding', (signature) => signature.replace('=', '')],
		['extended', (signature) => `${signature}=`],
		['followed by another', (signature) => `${signature}, ${signature}`],
		['followed by a space', (signature) => `${signature} `],
		[
			'of another character',
			(signature) => (signature[0] === 'A' ? 'B' : 'A') + signature.slice(1),
		],
		['of as many characters but more bytes', (signature) => `é${signature.slice(1)}`],
		['in hex', (signature) => Buffer.from(signature, 'base64').toString('hex')],
		['of zeros', () => `${'A'.repeat(27)}=`],
	])('%s', (_, forge) => {
		expectRefused(genuine, ({ signature }) => ({ signature: forge(signature!) }), /does not match/);
	});

	it('made with another token', () => {
		fc.assert(
			fc.property(genuine, fc.string(), (request, token) => {
				expect(signatureProblem(request, token)).toMatch(
					token ? /does not match/ : /no Auth Token/,
				);
			}),
		);
	});
});

describe('the URL', () => {
	it.each<[string, (plain: string) => string]>([
		[
			'another scheme',
			(plain) => plain.replace(/^(https?)/, (http) => (http === 'http' ? 'https' : 'http')),
		],
		['another host', (plain) => plain.replace('://', '://x')],
		['another path', (plain) => plain.replace(/(\?|$)/, '/x$1')],
		['an added parameter', (plain) => `${plain}${plain.includes('?') ? '&' : '?'}added=1`],
	])('with %s', (_, forge) => {
		expectRefused(genuine, (request) => ({ url: forge(request.url) }), /does not match/);
	});

	it('with its query changed, removed or reordered', () => {
		const { signature, ...request } = getRequest(
			'https://n8n.example.com/webhook?From=%2B1555&Body=hi',
		);
		for (const query of [
			'?From=%2B1556&Body=hi',
			'?Body=hi',
			'?From=%2B1555',
			'',
			'?Body=hi&From=%2B1555',
			'?from=%2B1555&Body=hi',
		]) {
			const forged = { ...request, signature, url: `https://n8n.example.com/webhook${query}` };
			expect(signatureProblem(forged, AUTH_TOKEN)).toMatch(/does not match/);
		}
	});
});

const webhook = 'https://n8n.example.com/webhook/5f1c';
const message: Pairs = [
	['AccountSid', `AC${'1'.repeat(32)}`],
	['Body', 'Grüße & 1+1=2 😀'],
	['From', 'whatsapp:+15551230000'],
	['MessageSid', `SM${'2'.repeat(32)}`],
	['NumMedia', '0'],
	['ProfileName', ''],
];

/** The body with one byte after the other changed. */
const withOneByteChanged = (body: Buffer) =>
	[...body.keys()].map((at) => Buffer.from(body.map((byte, i) => (i === at ? byte ^ 1 : byte))));

describe('a form', () => {
	const request = formRequest(webhook, message);

	it.each<[string, Pairs]>([
		['an added parameter', [...message, ['To', '+15551239999']]],
		['an added parameter without a value', [...message, ['To', '']]],
		['a removed parameter', message.slice(1)],
		['a removed parameter without a value', message.slice(0, -1)],
		['a renamed parameter', message.map(([name, value]) => [name.replace('From', 'To'), value])],
		['a name in other case', message.map(([name, value]) => [name.toLowerCase(), value])],
		['a second value', [...message, ['Body', 'more']]],
		['values exchanged', message.map(([name], i) => [name, message.at(i - 1)![1]])],
		['no parameters', []],
	])('with %s', (_, forged) => {
		expect(signatureProblem({ ...request, rawBody: form(forged) }, AUTH_TOKEN)).toMatch(
			/does not match/,
		);
	});

	it('with any byte changed', () => {
		for (const rawBody of withOneByteChanged(request.rawBody)) {
			expect(signatureProblem({ ...request, rawBody }, AUTH_TOKEN)).toMatch(/does not match/);
		}
	});

	it('with a question mark before it', () => {
		const rawBody = Buffer.concat([Buffer.from('?'), request.rawBody]);
		expect(signatureProblem({ ...request, rawBody }, AUTH_TOKEN)).toMatch(/does not match/);
	});

	it.each(['application/json', 'text/plain', 'application/x-www-form-urlencodedx', ''])(
		'passed off as %j',
		(contentType) => {
			expect(signatureProblem({ ...request, contentType }, AUTH_TOKEN)).toMatch(/no bodySHA256/);
		},
	);
});

describe('a JSON body', () => {
	const request = jsonRequest(webhook, Buffer.from('[{"id":"EZ1","data":{"text":"Grüße"}}]'));
	const forged = Buffer.from('[{"id":"EZ2"}]');

	it('with any byte changed', () => {
		for (const rawBody of withOneByteChanged(request.rawBody)) {
			expect(signatureProblem({ ...request, rawBody }, AUTH_TOKEN)).toMatch(
				/bodySHA256 does not match/,
			);
		}
	});

	it.each([
		['replaced', forged],
		['extended', Buffer.concat([request.rawBody, Buffer.from('\n')])],
		['truncated', request.rawBody.subarray(0, -1)],
		['removed', Buffer.alloc(0)],
	])('%s', (_, rawBody) => {
		for (const contentType of [request.contentType, 'application/x-www-form-urlencoded']) {
			expect(signatureProblem({ ...request, contentType, rawBody }, AUTH_TOKEN)).toMatch(
				/bodySHA256 does not match/,
			);
		}
	});

	it.each([
		['replaced together with its hash', `${webhook}?bodySHA256=${sha256(forged)}`],
		[
			'replaced, with a second hash',
			`${webhook}?bodySHA256=${sha256(forged)}&${request.url.split('?')[1]}`,
		],
	])('%s', (_, forgedUrl) => {
		expect(signatureProblem({ ...request, url: forgedUrl, rawBody: forged }, AUTH_TOKEN)).toMatch(
			/Signature does not match/,
		);
	});

	it.each([
		['without a hash', webhook, /no bodySHA256/],
		['with an empty hash', `${webhook}?bodySHA256=`, /bodySHA256 does not match/],
		['with half a hash', request.url.slice(0, -32), /bodySHA256 does not match/],
	])('%s', (_, forgedUrl, why) => {
		const resigned = { ...request, url: forgedUrl, signature: signed(forgedUrl) };
		expect(signatureProblem(resigned, AUTH_TOKEN)).toMatch(why);
	});
});

describe('a signature moved', () => {
	const post = formRequest(webhook, message);
	const get = getRequest(`${webhook}?${form(message)}`);

	it.each<[string, SignedRequest, RegExp]>([
		['from POST to GET', { ...get, signature: post.signature }, /does not match/],
		[
			'from POST to GET, the body left out',
			{ ...post, method: 'GET', rawBody: get.rawBody },
			/does not match/,
		],
		['from POST to GET, with its body', { ...post, method: 'GET' }, /no body with GET/],
		['from GET to POST', { ...post, signature: get.signature }, /does not match/],
		[
			'from GET to POST, with both',
			{ ...post, url: get.url, signature: get.signature },
			/does not match/,
		],
		['from GET to JSON', { ...get, method: 'POST', rawBody: Buffer.from('{}') }, /no bodySHA256/],
		['to another webhook', { ...post, url: `${webhook}2` }, /does not match/],
	])('%s', (_, forged, why) => {
		expect(signatureProblem(post, AUTH_TOKEN)).toBeUndefined();
		expect(signatureProblem(get, AUTH_TOKEN)).toBeUndefined();
		expect(signatureProblem(forged, AUTH_TOKEN)).toMatch(why);
	});
});

describe('what the signature does not cover, with npm twilio either', () => {
	it.each<[string, Pairs, Pairs]>([
		['where a name ends', [['Body', 'hi']], [['Bod', 'yhi']]],
		[
			'a value sent twice',
			[['Body', 'hi']],
			[
				['Body', 'hi'],
				['Body', 'hi'],
			],
		],
		[
			'the order',
			[
				['A', '2'],
				['A', '1'],
				['B', ''],
			],
			[
				['B', ''],
				['A', '1'],
				['A', '2'],
			],
		],
	])('%s', (_, sent, received) => {
		const request = { ...formRequest(webhook, sent), rawBody: form(received) };
		expect(signed(webhook, received)).toBe(request.signature);
		expect(signatureProblem(request, AUTH_TOKEN)).toBeUndefined();
	});
});

it('says why without secrets', () => {
	const { signature, ...request } = getRequest(`${webhook}?secret=1`);
	const refusal = signatureProblem({ ...request, signature: `x${signature}` }, AUTH_TOKEN);
	for (const secret of [AUTH_TOKEN, signature!, '5f1c', 'secret=1']) {
		expect(refusal).not.toContain(secret);
	}
});
