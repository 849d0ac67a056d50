import { backoff } from './backoff';
import type { RequestOptions } from './requestOptions';
import { wait } from './wait';

/** Concurrency at the start. */
const INITIAL_CONCURRENCY = 10;

/** An attempt to send a request that Twilio refused because of its rate limit. */
export interface RateLimited {
	/** Milliseconds that Twilio asks to wait; 0 if it does not say, Infinity if the timeout is over. */
	retryAfter: number;
}

/** A request that waits for its turn. */
interface Waiting {
	start(): void;
	refuse(refusal: RateLimited): void;
	cancel(reason: unknown): void;
}

const isRateLimited = (outcome: object): outcome is RateLimited => 'retryAfter' in outcome;

/**
 * Decides when the tasks and requests of one execution start: concurrency, rate, Twilio’s rate limit,
 * the order of tasks with the same ordering key, and stopping.
 *
 * Concurrency starts at 10, doubles after each full round of requests without a refusal, up to Max
 * Parallel Requests, and is halved by a refusal. A refusal pauses all requests, for Rate Limit Timeout
 * at most.
 */
export class Scheduler {
	private readonly interval: number;
	private readonly maxConcurrency: number;
	private readonly rateLimitTimeout: number;
	private readonly queue: Waiting[] = [];
	private concurrency: number;
	/** Requests still to be accepted before concurrency doubles. */
	private leftInRound: number;
	private inFlight = 0;
	/** When Requests per Second allows the next request. */
	private nextStart = 0;
	/** When Twilio's rate limit allows the next request. */
	private pausedUntil = 0;
	/**
	 * The number of times that concurrency was halved. Requests that started before do not halve it again.
	 */
	private burst = 0;
	/** Refusals in a row. */
	private refusals = 0;
	/** When Twilio started to refuse everything. */
	private limitedSince = 0;
	/** The last refusal, once Twilio has refused everything for longer than Rate Limit Timeout. */
	private lastRefusal?: RateLimited;
	private hasTimer = false;
	private halt = new AbortController();

	/** @param signal stops the scheduler permanently */
	constructor(
		{ maxParallelRequests, requestsPerSecond, rateLimitTimeout }: RequestOptions,
		private readonly signal?: AbortSignal,
	) {
		this.maxConcurrency = maxParallelRequests;
		this.concurrency = this.leftInRound = Math.min(INITIAL_CONCURRENCY, maxParallelRequests);
		this.interval = 1000 / requestsPerSecond;
		this.rateLimitTimeout = rateLimitTimeout;
		if (signal?.aborted) this.stop(signal.reason);
		signal?.addEventListener('abort', () => this.stop(signal.reason), { once: true });
	}

	/** Aborted when no more requests may be sent. Waiting requests throw its reason. */
	get halted(): AbortSignal {
		return this.halt.signal;
	}

	/** When the next request may start, as a timestamp; in the past unless Twilio has refused requests. */
	get resumesAt(): number {
		return this.pausedUntil;
	}

	/** Stops sending until tasks are run again. Requests in flight continue. */
	stop(reason: unknown = new Error('Stopped')): void {
		this.halt.abort(reason);
		for (const waiting of this.queue.splice(0)) waiting.cancel(reason);
	}

	/**
	 * Runs tasks, started in order. A task waits for earlier ones with the same ordering key, while other
	 * tasks start.
	 * @param orderingKeyOf gives undefined where the order does not matter
	 * @returns when all tasks have ended, or those that had started when the scheduler was halted
	 * @throws what `run` throws
	 */
	async runAll<Task>(
		tasks: Iterable<Task>,
		orderingKeyOf: (task: Task) => string | undefined,
		run: (task: Task) => Promise<void>,
	): Promise<void> {
		if (this.halted.aborted && !this.signal?.aborted) this.halt = new AbortController();
		/** The running task and those that wait for it, by ordering key. */
		const lines = new Map<string | undefined, Task[]>();
		// one iterator for all workers
		const remaining = tasks[Symbol.iterator]();
		const worker = async () => {
			for (let next = remaining.next(); !next.done; next = remaining.next()) {
				const key = orderingKeyOf(next.value);
				const busy = lines.get(key);
				if (busy) {
					busy.push(next.value);
					continue;
				}
				const line = [next.value];
				if (key !== undefined) lines.set(key, line);
				// other workers add to the line while it runs
				for (const task of line) {
					if (this.halted.aborted) return;
					await run(task);
				}
				lines.delete(key);
			}
		};
		await Promise.all(Array.from({ length: this.maxConcurrency }, worker));
	}

	/**
	 * Makes one attempt to send a request, when its turn comes.
	 * @returns what `attempt` returns; where Twilio has refused everything for longer than Rate Limit
	 * Timeout, its last refusal, and nothing is sent
	 * @throws what `attempt` throws; the reason of `halted` when nothing more is to be sent
	 */
	async send<Outcome extends object>(
		attempt: () => Promise<Outcome>,
	): Promise<Outcome | RateLimited> {
		this.halted.throwIfAborted();
		const refusal = await new Promise<RateLimited | undefined>((resolve, reject) => {
			this.queue.push({ start: () => resolve(undefined), refuse: resolve, cancel: reject });
			this.startNext();
		});
		if (refusal) return refusal;
		const { burst } = this;
		try {
			const outcome = await attempt();
			if (isRateLimited(outcome)) this.slowDown(burst, outcome);
			else this.speedUp();
			return outcome;
		} finally {
			this.inFlight--;
			this.startNext();
		}
	}

	private startNext(): void {
		while (this.queue.length > 0 && this.inFlight < this.concurrency) {
			if (this.lastRefusal) {
				this.queue.shift()!.refuse(this.lastRefusal);
				continue;
			}
			const now = Date.now();
			const start = Math.max(this.nextStart, this.pausedUntil);
			if (start > now) {
				void this.startLater(start - now);
				return;
			}
			this.nextStart = now + this.interval;
			this.inFlight++;
			this.queue.shift()!.start();
		}
	}

	private async startLater(ms: number): Promise<void> {
		if (this.hasTimer) return;
		this.hasTimer = true;
		// if halted, the waiting requests have been canceled
		await wait(ms, this.halted).catch(() => {});
		this.hasTimer = false;
		this.startNext();
	}

	private slowDown(burst: number, refusal: RateLimited): void {
		const now = Date.now();
		if (this.refusals === 0) this.limitedSince = now;
		const limitedUntil = this.limitedSince + this.rateLimitTimeout;
		if (burst === this.burst) {
			if (this.refusals > 0 && now >= limitedUntil) {
				this.lastRefusal = { ...refusal, retryAfter: Infinity };
			}
			this.burst++;
			this.refusals++;
			this.concurrency = this.leftInRound = Math.max(1, Math.floor(this.concurrency / 2));
		}
		// a pause that exceeds the timeout fails this request and does not delay others
		const asked = refusal.retryAfter > this.rateLimitTimeout ? 0 : refusal.retryAfter;
		const resumesAt = now + Math.max(backoff(this.refusals), asked);
		this.pausedUntil = Math.max(this.pausedUntil, Math.min(resumesAt, limitedUntil));
	}

	private speedUp(): void {
		this.refusals = 0;
		this.lastRefusal = undefined;
		if (--this.leftInRound > 0) return;
		this.concurrency = this.leftInRound = Math.min(this.maxConcurrency, this.concurrency * 2);
	}
}
