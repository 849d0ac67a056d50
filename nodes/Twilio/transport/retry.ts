import type { IN8nHttpFullResponse, NodeApiError } from 'n8n-workflow';

import { backoff, retryAfter } from './backoff';
import type { TwilioClient } from './client';
import { networkError, provesRefusal, readErrorBody, responseError } from './errors';
import { isBrokenResponse, NetworkError, parseNetworkError } from './networkError';
import type { Method } from '../twilio/route';
import type { RateLimited } from './scheduler';
import { wait } from './wait';

/** Maximum retries after failures. Retries because of the rate limit do not count. */
const MAX_RETRIES = 4;

/** Twilio’s error code for its rate limit. Other codes with HTTP status 429 are different limits. */
const TOO_MANY_REQUESTS = 20429;

/** The response to a request that deleted something. */
const NO_CONTENT = { statusCode: 204, headers: {}, body: Buffer.alloc(0) };

/** A request that can be sent several times. */
export interface RetryableRequest<Answer> {
	method: Method;
	/** Whether sending it twice has the same effect as sending it once. */
	isIdempotent: boolean;
	/** Whether a redirect is passed on to `read`. */
	readsRedirects?: boolean;
	/** Sends it once. Throws a NetworkError when there is no response. */
	send(): Promise<IN8nHttpFullResponse>;
	/** Reads a success response. Throws a NodeApiError if it is not as expected. */
	read(response: IN8nHttpFullResponse): Answer | Promise<Answer>;
}

interface Failure {
	/** @param mayHaveSucceeded whether this or an earlier attempt may have succeeded anyway */
	error(mayHaveSucceeded: boolean): NodeApiError;
	/** Whether Twilio may have processed the request anyway. */
	mayHaveSucceeded: boolean;
	/** Whether another attempt could succeed. */
	isRetryable: boolean;
	/** Milliseconds that Twilio asks to wait before another attempt. */
	pause: number;
}

type Outcome<Answer> = { answer: Answer } | Failure | (Failure & RateLimited);

/**
 * Sends a request until there is a response to return. A request that Twilio may have processed is repeated
 * only if it is idempotent. The rules are in the table in docs/reliability.md.
 * @throws NodeApiError when Twilio refuses the request or does not respond; the reason of the
 * scheduler’s `halted` when the request was not processed and must not be sent any more
 */
export async function sendWithRetries<Answer>(
	client: TwilioClient,
	request: RetryableRequest<Answer>,
): Promise<Answer> {
	const { scheduler, options } = client;
	let mayHaveSucceeded = false;
	let rateLimitedUntil: number | undefined;
	let pause = 0;
	let failure: Failure | undefined;
	for (let retries = 0; ;) {
		let outcome: Outcome<Answer>;
		try {
			if (pause > 0) await wait(pause, scheduler.halted);
			outcome = (await scheduler.send(
				async () => await attempt(client, request, mayHaveSucceeded),
			)) as Outcome<Answer>;
		} catch (thrown) {
			if (!(thrown instanceof NetworkError)) {
				throw failure && mayHaveSucceeded ? failure.error(true) : thrown;
			}
			outcome = networkFailure(client, request.method, thrown);
		}
		if ('answer' in outcome) return outcome.answer;
		failure = outcome;
		mayHaveSucceeded ||= outcome.mayHaveSucceeded;
		if ('retryAfter' in outcome) {
			const now = Date.now();
			rateLimitedUntil ??= now + options.rateLimitTimeout;
			const resumesAt = Math.max(now + outcome.retryAfter, scheduler.resumesAt);
			if (now >= rateLimitedUntil || resumesAt > rateLimitedUntil) {
				throw outcome.error(mayHaveSucceeded);
			}
			pause = 0;
			continue;
		}
		const mayRetry = outcome.isRetryable && (request.isIdempotent || !outcome.mayHaveSucceeded);
		if (!mayRetry || retries === MAX_RETRIES || outcome.pause > options.rateLimitTimeout) {
			throw outcome.error(mayHaveSucceeded);
		}
		retries++;
		pause = Math.max(backoff(retries), outcome.pause);
	}
}

async function attempt<Answer>(
	client: TwilioClient,
	{ method, readsRedirects, send, read }: RetryableRequest<Answer>,
	mayHaveSucceeded: boolean,
): Promise<Outcome<Answer>> {
	const response = await send();
	const { statusCode, headers } = response;
	// an earlier attempt may have deleted it
	const isDeleted = mayHaveSucceeded && method === 'DELETE' && statusCode === 404;
	const isRedirect = readsRedirects && statusCode < 400 && headers.location !== undefined;
	if (!isDeleted && !isRedirect && statusCode >= 300) {
		return responseFailure(client, method, response);
	}
	try {
		return { answer: await read(isDeleted ? NO_CONTENT : response) };
	} catch (thrown) {
		throw isBrokenResponse(thrown) ? parseNetworkError(thrown) : thrown;
	}
}

function responseFailure(
	client: TwilioClient,
	method: Method,
	response: IN8nHttpFullResponse,
): Failure | (Failure & RateLimited) {
	const { statusCode, body } = response;
	const failure = {
		error: (mayHaveSucceeded: boolean) => responseError(client, method, response, mayHaveSucceeded),
		mayHaveSucceeded: !provesRefusal(response),
		isRetryable: statusCode >= 500 || statusCode === 408,
		pause: retryAfter(response),
	};
	const { code = TOO_MANY_REQUESTS } = readErrorBody(body);
	if (statusCode !== 429 || code !== TOO_MANY_REQUESTS) return failure;
	return { ...failure, mayHaveSucceeded: false, retryAfter: failure.pause };
}

const networkFailure = (client: TwilioClient, method: Method, thrown: NetworkError): Failure => ({
	error: (mayHaveSucceeded) => networkError(client, method, thrown.message, mayHaveSucceeded),
	mayHaveSucceeded: !thrown.notSent,
	isRetryable: thrown.isRetryable,
	pause: 0,
});
