import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** One request as it came in. */
interface Received {
	method: string;
	/** As the sender wrote it. */
	url: string;
	headers: IncomingHttpHeaders;
	body: string;
	/** Those of a GET's query, or of a form. */
	parameters: Record<string, string>;
}

/** What is answered; null leaves the request without an answer. */
type Answer = { status?: number; contentType?: string; body?: string } | null;

/** A webhook on this machine. */
export type Receiver = Awaited<ReturnType<typeof startReceiver>>;

/** Starts a webhook on this machine, which answers 204, or what its `answer` says. */
export async function startReceiver() {
	const received: Received[] = [];
	let answer: (request: Received) => Answer = () => ({});
	const server = createServer((request, response) => {
		void text(request).then((body) => {
			const { method = '', url: path = '', headers } = request;
			const encoded = method === 'GET' ? new URL(path, base).search : body;
			const parameters = Object.fromEntries(new URLSearchParams(encoded));
			const one = { method, url: base + path, headers, body, parameters };
			received.push(one);
			const answered = answer(one);
			if (!answered) return;
			const { status = 204, contentType = 'text/plain', body: sent } = answered;
			response.writeHead(status, { Connection: 'close', 'Content-Type': contentType }).end(sent);
		});
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	return {
		url: base,
		received,
		/** Lets `make` answer from now on. */
		answerWith(make: (request: Received) => Answer): void {
			answer = make;
		},
		/** Forgets what came in, and answers 204 again. */
		reset(): void {
			received.length = 0;
			answer = () => ({});
		},
		async stop(): Promise<void> {
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
		},
	};
}
