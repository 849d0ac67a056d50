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

/** What becomes of a request that waits for its turn when the execution is cancelled. */
const CANCELED: Lost = { reason: 'canceled', unsent: true, passing: false };

/** A request as it is sent, and sent again. */
export interface Exchange<Answer> {
	method: Method;
	/** Whether twice is the same to Twilio as once. */
	idempotent: boolean;
	send(): Promise<IN8nHttpFullResponse>;
	/**
	 * Makes of Twilio’s response what is wanted. Throws a NodeApiError when it cannot be that.
	 * @param maybeDone whether the same request was lost before, and may have been carried out then
	 */
	read(response: IN8nHttpFullResponse, maybeDone: boolean): Answer | Promise<Answer>;
}

/** Why there is no answer: a refusal that may be for now only, or nothing was heard. */
type Failure =
	{ refusal: IN8nHttpFullResponse; lost?: undefined } | { lost: Lost; refusal?: undefined };

/** What came of sending once. */
type Outcome<Answer> = { answer: Answer } | Failure;

/**
 * Sends a request until it is answered; never again what may have been carried out, where twice is
 * not the same as once. The rules are the table in docs/reliability.md.
 * @throws NodeApiError when Twilio refuses it, or when it stays without an answer; the reason of the
 * signal when the execution is cancelled before it was sent
 */
export async function answered<Answer>(
	caller: Caller,
	exchange: Exchange<Answer>,
): Promise<Answer> {
	const { method, idempotent, read } = exchange;
	const { throttle, options, signal } = caller;
	let limitedUntil: number | undefined;
	let maybeDone = false;
	/** Milliseconds, before it is sent again. */
	let pause = 0;
	for (let repeats = 0; ;) {
		const outcome: Outcome<Answer> = await sendOnce(caller, exchange, maybeDone, pause);
		if ('answer' in outcome) return outcome.answer;
		const { refusal, lost }: Failure = outcome;
		if (refusal?.statusCode === 429) {
			limitedUntil ??= Date.now() + options.rateLimitTimeout;
			if (throttle.resumesAt > limitedUntil) return await read(refusal, maybeDone);
			discard(refusal);
			pause = 0;
			continue;
		}
		maybeDone ||= !lost?.unsent;
		if (signal?.aborted && !maybeDone) throw signal.reason;
		const mayRepeat = lost?.unsent ? lost.passing : idempotent;
		pause = (refusal && retryAfter(refusal)) ?? backoff(repeats + 1);
		if (!mayRepeat || repeats === REPEATS || pause > options.rateLimitTimeout) {
			if (refusal) return await read(refusal, maybeDone);
			throw unanswered(caller, method, lost.reason, maybeDone);
		}
		repeats++;
		if (refusal) discard(refusal);
	}
}

async function sendOnce<Answer>(
	{ throttle, signal }: Caller,
	{ method, send, read }: Exchange<Answer>,
	maybeDone: boolean,
	pause: number,
): Promise<Outcome<Answer>> {
	let response: IN8nHttpFullResponse;
	try {
		if (pause > 0) await throttle.wait(pause);
		response = await throttle.run(send);
	} catch (thrown) {
		const isCanceled = signal?.aborted && thrown === signal.reason;
		return { lost: isCanceled ? CANCELED : readLost(thrown) };
	}
	const { statusCode } = response;
	if (statusCode === 429 || statusCode >= 500) return { refusal: response };
	// what an earlier one may have deleted is gone
	const isGone = maybeDone && method === 'DELETE' && statusCode === 404;
	try {
		return { answer: await read(isGone ? DELETED : response, maybeDone) };
	} catch (thrown) {
		return { lost: lostIfBroken(thrown) };
	}
}
