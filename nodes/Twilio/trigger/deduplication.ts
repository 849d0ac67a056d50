import type { IWebhookFunctions } from 'n8n-workflow';

type Response = ReturnType<IWebhookFunctions['getResponseObject']>;

/** Of one webhook: memory for the repeats of hours; at some 200 bytes each about 2 MB. */
const MAXIMUM = 10_000;

/** Of all webhooks together, about 20 MB. */
const OVERALL_MAXIMUM = 100_000;

/** Whether a delivery came before: never, with n8n still at it, or taken by n8n. */
export type State = 'new' | 'processing' | 'accepted';

/**
 * The recent deliveries to one webhook, so that a repeat does not start the workflow again. It lives
 * in the process: n8n loses static data that is written while a webhook is answered.
 */
export class DeduplicationCache {
	private readonly seen = new Map<string, Response | 'accepted'>();

	get size(): number {
		return this.seen.size;
	}

	stateOf(key: string): State {
		const entry = this.seen.get(key);
		if (entry === undefined || entry === 'accepted') return entry ?? 'new';
		if (!entry.writableEnded) return 'processing';
		// n8n answers with a failure when it could not start the workflow: the repeat is welcome
		return entry.statusCode < 300 ? 'accepted' : 'new';
	}

	/** Remembers deliveries; with a response, only if that turns out to be a success. */
	remember(keys: string[], response?: Response): void {
		for (const key of keys) {
			if (this.seen.size >= MAXIMUM) this.forgetOldest();
			this.seen.set(key, response ?? 'accepted');
		}
		response?.once('finish', () => {
			for (const key of keys) {
				if (this.seen.get(key) !== response) continue;
				if (response.statusCode < 300) this.seen.set(key, 'accepted');
				else this.seen.delete(key);
			}
		});
	}

	forget(keys: string[]): void {
		for (const key of keys) this.seen.delete(key);
	}

	forgetOldest(): void {
		// a Map keeps the order of insertion, so the first is the oldest
		const [oldest] = this.seen.keys();
		if (oldest !== undefined) this.seen.delete(oldest);
	}
}

/**
 * The recent deliveries to each webhook of the process. A busy one makes none of the others forget:
 * when there are too many overall, the one that has the most gives way. They outlast a deactivation,
 * since n8n deactivates a workflow to publish it anew.
 */
export class DeduplicationCaches {
	private readonly byUrl = new Map<string, DeduplicationCache>();

	constructor(private readonly maximum = OVERALL_MAXIMUM) {}

	of(url: string): DeduplicationCache {
		this.shrink();
		const deliveries = this.byUrl.get(url) ?? new DeduplicationCache();
		this.byUrl.set(url, deliveries);
		return deliveries;
	}

	private shrink(): void {
		const all = [...this.byUrl.values()];
		let excess = all.reduce((sum, { size }) => sum + size, 0) - this.maximum;
		for (; excess > 0; excess--) {
			all.reduce((most, each) => (each.size > most.size ? each : most)).forgetOldest();
		}
	}
}
