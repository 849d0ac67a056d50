import type { IN8nHttpFullResponse } from 'n8n-workflow';

import { backoff, retryAfter } from './backoff';
import type { Caller } from './caller';
import { discard } from './discard';
import { unanswered } from './failure';
import type { Lost } from './lost';
import { lostIfBroken, readLost } from './lost';
import type { Method } from './route';

/** How often a request is repeated after failures; what the rate limit refuses does not count. */
const REPEATS = 4;

/** Twilio’s answer to a request that deleted something. */
const DELETED = { statusCode: 204, headers: {}, body: Buffer.alloc(0) };

/** A request as it is sent, and sent again. */
export interface Exchange<Answer> {
	method: Method;
	/** Whether twice is the same to Twilio as once. */
	idempotent: boolean;
	send(): Promise<IN8nHttpFullResponse>;
	/** Makes of Twilio’s response what is wanted. Throws a NodeApiError when it cannot be that. */
	read(response: IN8nHttpFullResponse): Answer | Promise<Answer>;
}

/** Why there is no answer: a refusal that may be for now only, or nothing was heard. */
type Failure =
	{ refusal: IN8nHttpFullResponse; lost?: undefined } | { lost: Lost; refusal?: undefined };

/**
 * Sends a request until it is answered; never again what may have been carried out, where twice is
 * not the same as once. The rules are the table in docs/reliability.md.
 * @throws NodeApiError when Twilio refuses it, or when it stays without an answer; the reason of the
 * signal when the execution is cancelled
 */
export async function answered<Answer>(
	caller: Caller,
	exchange: Exchange<Answer>,
): Promise<Answer> {
	const { method, idempotent, read } = exchange;
	const { throttle, options } = caller;
	let limitedUntil: number | undefined;
	let maybeDone = false;
	for (let repeats = 0; ;) {
		const outcome: { answer: Answer } | Failure = await sendOnce(caller, exchange, maybeDone);
		if ('answer' in outcome) return outcome.answer;
		const { refusal, lost }: Failure = outcome;
		if (refusal?.statusCode === 429) {
			limitedUntil ??= Date.now() + options.rateLimitTimeout;
			if (throttle.resumesAt > limitedUntil) return await read(refusal);
			discard(refusal);
			continue;
		}
		const mayRepeat = lost?.unsent ? lost.passing : idempotent;
		const pause = (refusal && retryAfter(refusal)) ?? backoff(repeats + 1);
		if (!mayRepeat || repeats === REPEATS || pause > options.rateLimitTimeout) {
			if (refusal) return await read(refusal);
			throw unanswered(caller, method, lost);
		}
		repeats++;
		maybeDone ||= !lost?.unsent;
		if (refusal) discard(refusal);
		await throttle.wait(pause);
	}
}

async function sendOnce<Answer>(
	{ throttle, signal }: Caller,
	{ method, send, read }: Exchange<Answer>,
	maybeDone: boolean,
): Promise<{ answer: Answer } | Failure> {
	let response: IN8nHttpFullResponse;
	try {
		response = await throttle.run(send);
	} catch (thrown) {
		signal?.throwIfAborted();
		return { lost: readLost(thrown) };
	}
	const { statusCode } = response;
	if (statusCode === 429 || statusCode >= 500) return { refusal: response };
	// what an earlier one may have deleted is gone
	const isGone = maybeDone && method === 'DELETE' && statusCode === 404;
	try {
		return { answer: await read(isGone ? DELETED : response) };
	} catch (thrown) {
		signal?.throwIfAborted();
		return { lost: lostIfBroken(thrown) };
	}
}
