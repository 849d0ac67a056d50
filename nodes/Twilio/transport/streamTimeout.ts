import { wait } from './wait';

/** The part of Node's Readable that is needed; community packages cannot import it. */
interface ByteStream {
	push(chunk: unknown, encoding?: BufferEncoding): boolean;
	once(event: 'close', listener: () => void): unknown;
	destroy(error: Error): unknown;
}

/**
 * Destroys a response body that takes too long.
 * @param ms how long the whole body may take; with `perChunk`, how long until more of it arrives
 * @param request is aborted as well, which closes its connection
 */
export async function limitTime(
	body: ByteStream,
	ms: number,
	{ perChunk }: { perChunk: boolean },
	request: AbortController,
): Promise<void> {
	const closed = new AbortController();
	body.once('close', () => closed.abort());
	let expiresAt = Date.now() + ms;
	if (perChunk) {
		// all data of a stream passes through `push`; a listener would change how it is read
		const { push } = body;
		body.push = (...chunk) => {
			expiresAt = Date.now() + ms;
			return push.apply(body, chunk);
		};
	}
	try {
		for (let left = ms; left > 0; left = expiresAt - Date.now()) await wait(left, closed.signal);
	} catch {
		return;
	}
	const reason = perChunk ? `no data for ${ms} ms` : `no response within ${ms} ms`;
	body.destroy(Object.assign(new Error(reason), { code: 'ETIMEDOUT' }));
	request.abort();
}
