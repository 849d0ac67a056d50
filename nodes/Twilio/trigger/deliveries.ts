import type { IWebhookFunctions } from 'n8n-workflow';

type Response = ReturnType<IWebhookFunctions['getResponseObject']>;

/** Memory for the repeats of hours; at 100 bytes each about 1 MB. */
const KEPT = 10_000;

/** Whether a delivery came before: never, with n8n still at it, or taken by n8n. */
export type State = 'new' | 'underway' | 'taken';

/**
 * The deliveries that came lately, so that a repeat does not start the workflow again. It lives in
 * the process: n8n loses static data that is written while a webhook is answered.
 */
export class Deliveries {
	private readonly seen = new Map<string, Response | 'taken'>();

	stateOf(key: string): State {
		const entry = this.seen.get(key);
		if (entry === undefined || entry === 'taken') return entry ?? 'new';
		if (!entry.writableEnded) return 'underway';
		// n8n answers with a failure when it could not start the workflow: the repeat is welcome
		return entry.statusCode < 300 ? 'taken' : 'new';
	}

	/** Remembers deliveries; with a response, only if that turns out to be a success. */
	remember(keys: string[], response?: Response): void {
		for (const key of keys) {
			// a Map keeps the order of insertion, so the first is the oldest
			const [oldest] = this.seen.size >= KEPT ? this.seen.keys() : [];
			if (oldest !== undefined) this.seen.delete(oldest);
			this.seen.set(key, response ?? 'taken');
		}
		response?.once('finish', () => {
			for (const key of keys) {
				if (this.seen.get(key) !== response) continue;
				if (response.statusCode < 300) this.seen.set(key, 'taken');
				else this.seen.delete(key);
			}
		});
	}

	forget(keys: string[]): void {
		for (const key of keys) this.seen.delete(key);
	}
}
