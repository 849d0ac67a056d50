import { parseTwiml, type TwimlElement } from './twimlDocument';
import {
	newIdempotencyToken,
	type WebhookAnswer,
	type Webhooks,
	type WebhookTarget,
} from './webhookRequest';

/** One request to a webhook that responds with TwiML. */
export interface InboundRequest extends WebhookAnswer {
	url: string;
	method: string;
	parameters: Record<string, string>;
}

/** The TwiML response of a webhook, and the webhook's URL, which is the base of the relative URLs in it. */
export interface TwimlDocument {
	source: WebhookTarget;
	verbs: TwimlElement[];
}

/** The requests that an incoming message or call sends to its webhook. */
export interface Inquiry {
	/** Requested if the webhook fails. */
	fallback?: WebhookTarget;
	/** The verb for a response in plain text. */
	plainText: 'Message' | 'Say';
	/** All requests so far, in order. */
	requests: InboundRequest[];
}

/** The webhook at `url`, undefined without one. */
export const targetAt = (
	url: string | null,
	method: string | null,
	authToken: string,
): WebhookTarget | undefined => (url ? { url, method: method ?? 'POST', authToken } : undefined);

/** Resolves the URL in a verb's attribute or text. */
export const targetFrom = (
	{ source }: TwimlDocument,
	url: string,
	method = 'POST',
): WebhookTarget => ({ ...source, url: new URL(url, source.url).href, method });

const isTwiml = (contentType: string) => /^(text|application)\/xml$|^text\/html$/.test(contentType);

/** The verbs of a response, or its error code. Source: https://www.twilio.com/docs/api/errors */
function read(answer: WebhookAnswer, plainText: Inquiry['plainText']): TwimlElement[] | number {
	const { status, contentType, body } = answer;
	if (status === 0) return 11205;
	if (status < 200 || status > 299) return 11200;
	// An empty response is valid for a message, but not for a call.
	if (body === '') return plainText === 'Message' ? [] : 12100;
	if (contentType === 'text/plain') {
		return [{ name: plainText, attributes: {}, text: body, children: [] }];
	}
	if (!isTwiml(contentType)) return 12300;
	return parseTwiml(body) ?? 12100;
}

/**
 * Requests `target`, then `repeats` more times with the same token, and the fallback if the first request
 * fails. Returns the TwiML; undefined if there is none.
 */
export async function askWebhook(
	webhooks: Webhooks,
	inquiry: Inquiry,
	target: WebhookTarget,
	parameters: Record<string, string>,
	repeats = 0,
): Promise<TwimlDocument | undefined> {
	const { fallback, plainText, requests } = inquiry;
	const token = newIdempotencyToken();
	const send = async (source: WebhookTarget, sent: Record<string, string>) => {
		const { url, method = 'POST' } = source;
		const answer = await webhooks.request(source, sent, token);
		requests.push({ url, method, parameters: sent, ...answer });
		return read(answer, plainText);
	};
	const verbs = await send(target, parameters);
	for (let repeat = 0; repeat < repeats; repeat++) await send(target, parameters);
	if (typeof verbs !== 'number') return { source: target, verbs };
	if (!fallback) return undefined;

	const failure = { ErrorCode: String(verbs), ErrorUrl: target.url };
	const instead = await send(fallback, { ...parameters, ...failure });
	return typeof instead === 'number' ? undefined : { source: fallback, verbs: instead };
}
