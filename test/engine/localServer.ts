import type { IncomingHttpHeaders } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** A request as it arrived. */
export interface SeenRequest {
	method: string;
	/** Path and query. */
	path: string;
	headers: IncomingHttpHeaders;
	body: string;
}

export interface Answer {
	status?: number;
	headers?: Record<string, string>;
	/** JSON unless it is text or bytes. */
	body?: unknown;
}

/** A real HTTP server that remembers what it was asked and answers what the test tells it. */
export async function startLocalServer(
	answer: (request: SeenRequest, index: number) => Answer | Promise<Answer>,
) {
	const requests: SeenRequest[] = [];
	const server = createServer(async (incoming, response) => {
		const { method = '', url = '', headers } = incoming;
		const request = { method, path: url, headers, body: await text(incoming) };
		const { status = 201, body = '', ...given } = await answer(request, requests.push(request) - 1);
		response.writeHead(status, { 'content-type': 'application/json', ...given.headers });
		const isRaw = typeof body === 'string' || Buffer.isBuffer(body);
		response.end(isRaw ? body : JSON.stringify(body));
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	return {
		url,
		requests,
		stop: async () => await new Promise((resolve) => server.close(resolve)),
	};
}
