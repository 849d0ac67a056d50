import { parse, stringify } from 'node:querystring';
import fc from 'fast-check';
import {
	getExpectedTwilioSignature,
	validateRequest,
	validateRequestWithBody,
} from 'twilio/lib/webhooks/webhooks';

import { signatureProblem } from '../../../../../nodes/Twilio/trigger/signature/signatureProblem';
import {
	AUTH_TOKEN,
	bytes,
	form,
	formRequest,
	getRequest,
	grouped,
	jsonRequest,
	type Pairs,
	pairs,
	signed,
	url,
	withBodyHash,
} from './requests';

const withPort = (port: string) => (plain: string) =>
	plain.replace(/^(https?:\/\/(?:[^@/?]*@)?(?:\[.*?\]|[^:/?]*))(:\d+)?/, `$1${port}`);

/** What back ends may make of a URL before they sign it, and what they do not. */
const rewritten = fc.constantFrom<(plain: string) => string>(
	(plain) => plain,
	withPort(''),
	withPort(':443'),
	withPort(':80'),
	withPort(':8443'),
	(plain) => new URL(plain).href,
	(plain) => withPort(':443')(new URL(plain).href),
	(plain) => new URL(plain).href.replace(/\?(.+)/, (_, query) => `?${stringify(parse(query))}`),
	(plain) => `${plain}&`,
);

/** How often each verdict was given: a run that only accepts, or only refuses, proves little. */
function verdicts() {
	const count = { accepted: 0, refused: 0 };
	const compare = (refusal: string | undefined, oracle: boolean) => {
		count[oracle ? 'accepted' : 'refused']++;
		expect(refusal === undefined).toBe(oracle);
	};
	return { count, compare };
}

const thousands = { numRuns: 3000 };

describe('agrees with npm twilio', () => {
	it('on forms', () => {
		const { count, compare } = verdicts();
		fc.assert(
			fc.property(
				url,
				rewritten,
				pairs,
				pairs,
				fc.boolean(),
				(plain, rewrite, sent, other, genuine) => {
					const signature = signed(rewrite(plain), genuine ? sent : other);
					compare(
						signatureProblem({ ...formRequest(plain, sent), signature }, AUTH_TOKEN),
						validateRequest(AUTH_TOKEN, signature, plain, grouped(sent)),
					);
				},
			),
			thousands,
		);
		expect(count.accepted).toBeGreaterThan(500);
		expect(count.refused).toBeGreaterThan(500);
	});

	it('on requests without a body', () => {
		const { count, compare } = verdicts();
		fc.assert(
			fc.property(url, rewritten, (plain, rewrite) => {
				const signature = signed(rewrite(plain));
				const oracle = validateRequest(AUTH_TOKEN, signature, plain, {});
				compare(signatureProblem({ ...getRequest(plain), signature }, AUTH_TOKEN), oracle);
				compare(
					signatureProblem({ ...getRequest(plain), method: 'POST', signature }, AUTH_TOKEN),
					oracle,
				);
			}),
			thousands,
		);
		expect(count.accepted).toBeGreaterThan(1000);
		expect(count.refused).toBeGreaterThan(300);
	});

	it('on JSON and other bodies', () => {
		const { count, compare } = verdicts();
		fc.assert(
			fc.property(
				url,
				rewritten,
				bytes,
				bytes,
				fc.boolean(),
				(plain, rewrite, body, other, genuine) => {
					const request = jsonRequest(plain, genuine ? body : other);
					const signature = signed(rewrite(request.url));
					compare(
						signatureProblem({ ...request, rawBody: body, signature }, AUTH_TOKEN),
						validateRequestWithBody(AUTH_TOKEN, signature, request.url, body.toString()),
					);
				},
			),
			thousands,
		);
		expect(count.accepted).toBeGreaterThan(500);
		expect(count.refused).toBeGreaterThan(500);
	});

	it('on a form whose hash is in the query, whether the form or the URL alone is signed', () => {
		fc.assert(
			fc.property(url, pairs, (plain, sent) => {
				const request = formRequest(withBodyHash(plain, form(sent)), sent);
				const ofUrl = signed(request.url);
				expect(validateRequest(AUTH_TOKEN, request.signature!, request.url, grouped(sent))).toBe(
					true,
				);
				expect(validateRequestWithBody(AUTH_TOKEN, ofUrl, request.url, `${form(sent)}`)).toBe(true);
				expect(signatureProblem(request, AUTH_TOKEN)).toBeUndefined();
				expect(signatureProblem({ ...request, signature: ofUrl }, AUTH_TOKEN)).toBeUndefined();
			}),
		);
	});

	it('on huge bodies', () => {
		const long: [string, string] = ['Body', '😀 &='.repeat(300_000)];
		const many = Array.from({ length: 50_000 }, (_, i): [string, string] => [
			`Media${i % 25_000}`,
			`${i}`,
		]);
		const repeated = Array.from({ length: 50_000 }, (_, i): [string, string] => ['Media', `${i}`]);
		for (const sent of [[long], many, repeated]) {
			const request = formRequest('https://n8n.example.com/webhook', sent);
			expect(signatureProblem(request, AUTH_TOKEN)).toBeUndefined();
			expect(signatureProblem({ ...request, signature: signed(request.url) }, AUTH_TOKEN)).toMatch(
				/does not match/,
			);
		}
		const events = jsonRequest('https://n8n.example.com/webhook', Buffer.alloc(5_000_000, '[{}]'));
		expect(signatureProblem(events, AUTH_TOKEN)).toBeUndefined();
	});
});

describe('is stricter than npm twilio', () => {
	const webhook = 'https://n8n.example.com/webhook';
	const message: Pairs = [
		['Body', 'hello'],
		['MessageSid', `SM${'0'.repeat(32)}`],
	];

	it('refuses everything without an Auth Token, as an empty one would sign too', () => {
		const signature = getExpectedTwilioSignature('', webhook, {});
		expect(validateRequest('', signature, webhook, {})).toBe(true);
		expect(signatureProblem({ ...getRequest(webhook), signature }, '')).toMatch(/no Auth Token/);
	});

	it('refuses an unsigned body', () => {
		const request = { ...getRequest(webhook), method: 'POST', rawBody: Buffer.from('{}') };
		expect(validateRequest(AUTH_TOKEN, request.signature!, webhook, {})).toBe(true);
		for (const contentType of ['application/json', 'text/plain', 'multipart/form-data', '']) {
			expect(signatureProblem({ ...request, contentType }, AUTH_TOKEN)).toMatch(/no bodySHA256/);
		}
	});

	it('refuses a body without POST', () => {
		const request = formRequest(webhook, message);
		expect(validateRequest(AUTH_TOKEN, request.signature!, webhook, grouped(message))).toBe(true);
		for (const method of ['GET', 'HEAD', 'PUT', 'DELETE']) {
			expect(signatureProblem({ ...request, method }, AUTH_TOKEN)).toMatch(/no body with/);
		}
	});

	it('refuses a signed form when the hash in the query is of another body', () => {
		const request = formRequest(withBodyHash(webhook, Buffer.from('another')), message);
		expect(validateRequest(AUTH_TOKEN, request.signature!, request.url, grouped(message))).toBe(
			true,
		);
		expect(signatureProblem(request, AUTH_TOKEN)).toMatch(/bodySHA256 does not match/);
	});

	it('refuses an invalid URL, for which npm twilio throws', () => {
		expect(() => validateRequest(AUTH_TOKEN, 'x', 'n8n.example.com', {})).toThrow();
		const request = { ...getRequest('n8n.example.com'), signature: 'x' };
		expect(signatureProblem(request, AUTH_TOKEN)).toMatch(/does not match/);
	});
});
