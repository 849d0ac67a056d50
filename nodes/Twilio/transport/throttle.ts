import type { IN8nHttpFullResponse } from 'n8n-workflow';

import { backoff, retryAfter } from './backoff';
import type { RequestOptions } from './requestOptions';
import { wait } from './wait';

/**
 * Holds back the requests of one execution: to their width and rate, and, when Twilio says that they
 * are too many, all of them for a while. Their width is then halved, and grows again with each round
 * of answers (additive increase, multiplicative decrease).
 */
export class Throttle {
	private readonly interval: number;
	private readonly maxWidth: number;
	private width: number;
	private running = 0;
	private readonly waiting: Array<() => void> = [];
	/** When the next request may start. */
	private nextStart = 0;
	/** Until when Twilio is left in peace. */
	private pausedUntil = 0;
	private narrowedAt = 0;
	private refusals = 0;

	constructor(
		{ maxParallelRequests, requestsPerSecond }: RequestOptions,
		private readonly signal?: AbortSignal,
	) {
		this.maxWidth = this.width = maxParallelRequests;
		this.interval = 1000 / requestsPerSecond;
	}

	/** When requests go out again, as a time stamp: in the past unless Twilio has refused some. */
	get resumesAt(): number {
		return this.pausedUntil;
	}

	/** Sends a request when it is its turn. Throws as `send` does, and when the execution is cancelled. */
	async run(send: () => Promise<IN8nHttpFullResponse>): Promise<IN8nHttpFullResponse> {
		while (this.running >= Math.floor(this.width)) {
			await new Promise<void>((resolve) => this.waiting.push(resolve));
		}
		this.running++;
		try {
			await this.turn();
			const startedAt = Date.now();
			const response = await send();
			if (response.statusCode === 429) this.slowDown(startedAt, retryAfter(response));
			else this.speedUp();
			return response;
		} finally {
			this.running--;
			// of those who wait, whoever finds no room waits again
			for (const resume of this.waiting.splice(0)) resume();
		}
	}

	/** Waits, or throws at once when the execution is cancelled. */
	async wait(ms: number): Promise<void> {
		await wait(ms, this.signal);
	}

	private async turn(): Promise<void> {
		this.signal?.throwIfAborted();
		// a pause may grow, and a moment be taken, while others wait for it too
		for (;;) {
			const now = Date.now();
			const start = Math.max(this.nextStart, this.pausedUntil);
			if (start <= now) {
				this.nextStart = now + this.interval;
				return;
			}
			await this.wait(start - now);
		}
	}

	private slowDown(startedAt: number, ms: number | undefined): void {
		// those that had started before are of the same crowd
		if (startedAt >= this.narrowedAt) {
			this.width = Math.max(1, this.width / 2);
			this.narrowedAt = Date.now();
			this.refusals++;
		}
		this.pausedUntil = Math.max(this.pausedUntil, Date.now() + (ms ?? backoff(this.refusals)));
	}

	private speedUp(): void {
		this.refusals = 0;
		this.width = Math.min(this.maxWidth, this.width + 1 / this.width);
	}
}
