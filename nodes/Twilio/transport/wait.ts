import { sleep } from 'n8n-workflow';

/** The longest time a timer takes, in milliseconds (24.8 days): a longer one would end immediately. */
export const MAX_TIMER_MS = 2 ** 31 - 1;

/**
 * Waits for some milliseconds, 24.8 days at most. Throws the signal's reason as soon as it is aborted,
 * which `sleep` alone does in n8n 2 only.
 */
export async function wait(ms: number, signal?: AbortSignal): Promise<void> {
	signal?.throwIfAborted();
	let abort = () => {};
	const aborted = new Promise<never>((_resolve, reject) => {
		abort = () => reject(signal?.reason as Error);
	});
	signal?.addEventListener('abort', abort);
	try {
		await Promise.race([sleep(Math.min(ms, MAX_TIMER_MS), signal), aborted]);
	} finally {
		signal?.removeEventListener('abort', abort);
	}
}
