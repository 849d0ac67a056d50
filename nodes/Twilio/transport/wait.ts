import { sleep } from 'n8n-workflow';

/**
 * Waits for some milliseconds. Throws the signal's reason as soon as it is aborted, which `sleep`
 * alone does in n8n 2 only.
 */
export async function wait(ms: number, signal?: AbortSignal): Promise<void> {
	signal?.throwIfAborted();
	let abort = () => {};
	const aborted = new Promise<never>((_resolve, reject) => {
		abort = () => reject(signal?.reason as Error);
	});
	signal?.addEventListener('abort', abort);
	try {
		await Promise.race([sleep(ms, signal), aborted]);
	} finally {
		signal?.removeEventListener('abort', abort);
	}
}
