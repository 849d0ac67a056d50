import { randomUUID } from 'node:crypto';
import { getExpectedBodyHash, getExpectedTwilioSignature } from 'twilio/lib/webhooks/webhooks';

/** A webhook URL, and the token that signs its requests. */
export interface WebhookTarget {
	url: string;
	/** Default: `POST`. */
	method?: string;
	authToken: string;
}

/** The response of a webhook. Status 0 means no response, as for all URLs on other machines. */
export interface WebhookAnswer {
	status: number;
	contentType: string;
	body: string;
}

const loopbackHosts = ['localhost', '127.0.0.1', '[::1]'];

/** Whether `url` is on this machine. Other URLs are never requested. */
export const isLocal = (url: string) =>
	URL.canParse(url) && loopbackHosts.includes(new URL(url).hostname);

const noAnswer: WebhookAnswer = { status: 0, contentType: '', body: '' };

const extend = (url: string, query: string) => `${url}${url.includes('?') ? '&' : '?'}${query}`;

/** A new idempotency token, which is the same for all repeats of a request. */
export const newIdempotencyToken = () => randomUUID();

/**
 * Sends signed requests to webhooks, like Twilio, but only to URLs on this machine. Its methods never throw.
 * Source: https://www.twilio.com/docs/usage/webhooks/webhooks-security
 */
export class Webhooks {
	private open = new AbortController();

	/** `timeoutMs`: maximum time for a response. */
	constructor(private readonly timeoutMs: number) {}

	/** Requests `target` with `parameters`: in the query of a GET, or else as a form. */
	async request(
		{ url, method = 'POST', authToken }: WebhookTarget,
		parameters: Record<string, string>,
		token = newIdempotencyToken(),
	): Promise<WebhookAnswer> {
		const form = new URLSearchParams(parameters);
		if (method === 'GET') {
			const whole = extend(url, form.toString());
			const signature = getExpectedTwilioSignature(authToken, whole, {});
			return await this.send(whole, { method }, { signature, token });
		}
		const signature = getExpectedTwilioSignature(authToken, url, parameters);
		return await this.send(url, { method, body: form }, { signature, token });
	}

	/** Posts `text`, which is JSON, to a webhook. The hash of the text is added to the URL's query. */
	async postJson(
		{ url, authToken }: WebhookTarget,
		text: string,
		token: string,
		timeoutMs: number,
	): Promise<WebhookAnswer> {
		const signed = extend(url, `bodySHA256=${getExpectedBodyHash(text)}`);
		const signature = getExpectedTwilioSignature(authToken, signed, {});
		const headers = { 'Content-Type': 'application/json' };
		const init = { method: 'POST', body: text, headers };
		return await this.send(signed, init, { signature, token }, timeoutMs);
	}

	/** Aborts all open requests. Nothing that waits for them continues. */
	reset(): void {
		this.open.abort();
		this.open = new AbortController();
	}

	private async send(
		url: string,
		init: RequestInit,
		{ signature, token }: { signature: string; token: string },
		timeoutMs = this.timeoutMs,
	): Promise<WebhookAnswer> {
		const open = this.open.signal;
		const timeout = AbortSignal.timeout(Math.min(timeoutMs, this.timeoutMs));
		try {
			if (!isLocal(url)) return noAnswer;
			const response = await fetch(url, {
				...init,
				headers: {
					...init.headers,
					'X-Twilio-Signature': signature,
					'I-Twilio-Idempotency-Token': token,
				},
				redirect: 'manual',
				signal: AbortSignal.any([open, timeout]),
			});
			const contentType = response.headers.get('content-type')?.split(';')[0] ?? '';
			return { status: response.status, contentType, body: await response.text() };
		} catch {
			// Never resolves after a reset, so that no fallback or other attempt follows.
			if (open.aborted) return await new Promise<never>(() => {});
			return noAnswer;
		}
	}
}
