import type { IWebhookFunctions } from 'n8n-workflow';

type Response = ReturnType<IWebhookFunctions['getResponseObject']>;

/** Maximum number of deliveries per webhook. At about 200 bytes each, that is 2 MB, enough for hours. */
const MAXIMUM = 10_000;

/** Maximum number of deliveries of all webhooks together, about 20 MB. */
const OVERALL_MAXIMUM = 100_000;

/** Whether a delivery is new, in progress in n8n, or already accepted by n8n. */
export type State = 'new' | 'processing' | 'accepted';

/**
 * The recent deliveries to one webhook, so that a repeat does not start the workflow again. They are kept
 * in memory: n8n loses static data that is written while it responds to a webhook.
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
		// n8n responds with an error if it could not start the workflow: then Twilio's repeat has to start
		// it
		return entry.statusCode < 300 ? 'accepted' : 'new';
	}

	/** Remembers deliveries. With a response, only if it is a success. */
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
		// a Map keeps insertion order, so the first key is the oldest
		const [oldest] = this.seen.keys();
		if (oldest !== undefined) this.seen.delete(oldest);
	}
}

/**
 * The recent deliveries to each webhook of the process. If there are too many overall, the oldest
 * deliveries of the busiest webhook are dropped first, so that quiet webhooks keep theirs. They are kept
 * after a deactivation, because n8n deactivates a workflow in order to publish it again.
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
