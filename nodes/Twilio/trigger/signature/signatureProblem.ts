import { createHash, createHmac, timingSafeEqual } from 'crypto';

import { signedParameters } from './signedParameters';
import { signedUrls } from './signedUrls';

/** The parts of a webhook request that Twilio's signature covers. */
export interface SignedRequest {
	method: string;
	/** The public URL of the webhook as n8n is configured, and the query as received. */
	url: string;
	/** The header X-Twilio-Signature. */
	signature: string | undefined;
	/** The header Content-Type. */
	contentType: string;
	/** The body as received; empty where there is none. */
	rawBody: Buffer;
}

/**
 * Why a request is not from Twilio, for the log; undefined if it is. A request with any part that the
 * signature does not cover is refused.
 * @param authToken the account's primary Auth Token
 * Source: https://www.twilio.com/docs/usage/security#validating-requests
 */
export function signatureProblem(request: SignedRequest, authToken: string): string | undefined {
	const { method, url, signature, rawBody } = request;
	const hasBody = rawBody.length > 0;
	const isForm = hasBody && isFormType(request.contentType);
	const bodyHash = /[?&]bodySHA256=([^&]*)/.exec(url)?.[1];

	// Anyone could sign with an empty token
	if (!authToken) return 'There is no Auth Token to check it with';
	if (!signature) return 'It has no X-Twilio-Signature header';
	if (hasBody && method !== 'POST') return `Twilio sends no body with ${method}`;
	if (hasBody && !isForm && bodyHash === undefined) {
		return 'Its body is not signed: it is no form, and the query has no bodySHA256';
	}
	if (bodyHash !== undefined && !areEqual(bodyHash, sha256(rawBody))) {
		return 'Its body is not the one that was signed: bodySHA256 does not match';
	}

	const contents = [isForm ? signedParameters(rawBody.toString()) : ''];
	// For a form with its hash in the query, Twilio's libraries differ in which of the two they sign
	if (isForm && bodyHash !== undefined) contents.push('');
	for (const content of contents) {
		for (const signedUrl of signedUrls(url)) {
			if (areEqual(signature, sign(signedUrl + content, authToken))) return undefined;
		}
	}
	return 'X-Twilio-Signature does not match: it is not from Twilio, or the Auth Token of the credential or the public URL of n8n is wrong';
}

const isFormType = (contentType: string) =>
	/^\s*application\/x-www-form-urlencoded\s*(;|$)/i.test(contentType);

const sha256 = (body: Buffer) => createHash('sha256').update(body).digest('hex');

const sign = (text: string, authToken: string) =>
	createHmac('sha1', authToken).update(text).digest('base64');

/** Compares in constant time, so that timing does not show how much of a guess is right. */
function areEqual(given: string, expected: string): boolean {
	const [left, right] = [Buffer.from(given), Buffer.from(expected)];
	return left.length === right.length && timingSafeEqual(left, right);
}
