import type { IN8nHttpFullResponse } from 'n8n-workflow';

const FIRST_MS = 500;
const LONGEST_MS = 30_000;

/**
 * Milliseconds to wait before asking again for the `attempt`th time, from 1: anything up to a limit
 * that doubles, so that those who failed together do not come back together (full jitter).
 */
export const backoff = (attempt: number): number =>
	Math.random() * Math.min(LONGEST_MS, FIRST_MS * 2 ** (attempt - 1));

/**
 * Milliseconds that an answer asks to wait, undefined where it does not say.
 * Source: RFC 9110, 10.2.3 Retry-After: seconds, or a date
 */
export function retryAfter({ headers }: IN8nHttpFullResponse): number | undefined {
	const value = headers['retry-after'];
	if (typeof value !== 'string' || value === '') return undefined;
	const ms = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now();
	return Number.isNaN(ms) ? undefined : Math.max(0, ms);
}
