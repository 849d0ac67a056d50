import type { IWebhookFunctions } from 'n8n-workflow';

import { wait } from '../transport/wait';
import type { Delivery } from './source';

type Response = ReturnType<IWebhookFunctions['getResponseObject']>;

/** Twilio waits 15 seconds for a response, of which n8n and the workflow need some. */
const LONGEST_MS = 12_000;

/** Maximum number of deliveries of one sender. */
const MAX_DELIVERIES = 20;

/** Maximum number of collections in the process, so that open requests do not pile up. */
const MAX_COLLECTIONS = 50;

/** The messages that a sender writes in a row. */
class Collection {
	readonly deliveries: Delivery[] = [];
	/** Resolves with the number of the latest request, which starts the workflow. */
	readonly closed: Promise<number>;
	/** Whether n8n has taken what was collected. */
	readonly isTaken: Promise<boolean>;
	private readonly endsAt = Date.now() + LONGEST_MS;
	private requests = 0;
	private quiet = new AbortController();
	private close!: (request: number) => void;
	private take!: (isTaken: boolean) => void;

	constructor() {
		this.closed = new Promise((resolve) => (this.close = resolve));
		this.isTaken = new Promise((resolve) => (this.take = resolve));
	}

	get isFull(): boolean {
		return this.deliveries.length >= MAX_DELIVERIES;
	}

	/**
	 * Adds what a request brings.
	 * @returns the number of the request
	 */
	add(deliveries: Delivery[], quietMs: number): number {
		const request = this.requests++;
		this.deliveries.push(...deliveries);
		// the previous request no longer is the latest
		this.quiet.abort();
		this.quiet = new AbortController();
		const ms = this.isFull ? 0 : Math.max(0, Math.min(quietMs, this.endsAt - Date.now()));
		wait(ms, this.quiet.signal).then(
			() => this.close(request),
			() => {},
		);
		return request;
	}

	/** Tells the other requests how n8n responds to the one that starts the workflow. */
	follow(response: Response): void {
		response.once('close', () => this.take(response.statusCode < 300));
	}
}

/** Collects what a sender writes in a row, in this process. */
export class Collector {
	private readonly collections = new Map<string, Collection>();

	/**
	 * Waits until a sender has been quiet.
	 * @param key of the webhook, the sender and the receiver
	 * @returns all that was collected, for the latest request, which starts the workflow with it; for
	 * the others, whether n8n has taken it
	 */
	async collect(
		key: string,
		deliveries: Delivery[],
		quietMs: number,
		response: Response,
	): Promise<{ deliveries: Delivery[] } | { isTaken: boolean }> {
		const collection = this.collections.get(key) ?? new Collection();
		if (!this.collections.has(key)) {
			if (this.collections.size >= MAX_COLLECTIONS) return { deliveries };
			this.collections.set(key, collection);
		}
		const request = collection.add(deliveries, quietMs);
		if (collection.isFull) this.collections.delete(key);
		const latest = await collection.closed;
		if (request !== latest) return { isTaken: await collection.isTaken };
		if (this.collections.get(key) === collection) this.collections.delete(key);
		collection.follow(response);
		return { deliveries: collection.deliveries };
	}
}
