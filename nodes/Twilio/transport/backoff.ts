import type { IN8nHttpFullResponse } from 'n8n-workflow';

const FIRST_MS = 500;
const MAX_MS = 30_000;

/** IMF-fixdate, the date format of HTTP: `Sun, 06 Nov 1994 08:49:37 GMT`. */
const HTTP_DATE = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/;

/**
 * Milliseconds to wait before the `attempt`th retry, from 1: a random time up to a limit that doubles,
 * so that requests that failed together are not repeated together (full jitter).
 */
export const backoff = (attempt: number): number =>
	Math.random() * Math.min(MAX_MS, FIRST_MS * 2 ** (attempt - 1));

/** Milliseconds to wait before each new request for something that Twilio has not created yet. */
export const NOT_READY_PAUSES = [500, 1000, 2000];

/**
 * Milliseconds that a response asks to wait; 0 if it does not say or cannot be parsed.
 * Source: RFC 9110, 10.2.3 Retry-After: whole seconds, or a date
 */
export function retryAfter({ headers }: IN8nHttpFullResponse): number {
	const value = String(headers['retry-after'] ?? '').trim();
	if (/^\d+$/.test(value)) return Number(value) * 1000;
	return HTTP_DATE.test(value) ? Math.max(0, Date.parse(value) - Date.now()) : 0;
}
