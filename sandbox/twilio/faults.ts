import type { ServerResponse } from 'node:http';
import { TLSSocket } from 'node:tls';
import { TwilioError } from './errors';
import type { SeenRequest } from './resource';
import { send } from './send';

/** Something that goes wrong with requests to the API. */
export interface Fault {
	/** Which requests it hits: all without it. */
	match?: (request: SeenRequest) => boolean;
	/** How many requests it hits: all without it. */
	times?: number;
	/** How long the request waits first. */
	latencyMs?: number;
	/** What is answered instead: the right answer without it. */
	answer?: 429 | 500 | 503 | 'reset' | 'cut-off' | 'html' | 'empty';
	/** Seconds, in the header `Retry-After` of that answer. */
	retryAfter?: number;
	/** Whether it strikes before (by default) or after the request is carried out. */
	when?: 'before' | 'after';
}

/** The faults to come; the first that fits a request hits it. */
export class Faults {
	private readonly planned: Fault[] = [];

	add(fault: Fault): void {
		this.planned.push({ ...fault });
	}

	/** The fault that hits `request`, if any. */
	next(request: SeenRequest): Fault | undefined {
		const fault = this.planned.find(
			({ times, match }) => times !== 0 && (!match || match(request)),
		);
		if (fault?.times) fault.times--;
		return fault;
	}

	reset(): void {
		this.planned.length = 0;
	}
}

const codes = { 429: 20429, 500: 20500, 503: 20503 } as const;

/** Sends what `fault` says, in place of the right answer. */
export function spoil(response: ServerResponse, { answer, retryAfter }: Fault): void {
	const { socket } = response;
	if (retryAfter !== undefined) response.setHeader('Retry-After', retryAfter);
	switch (answer) {
		case undefined:
			return;
		case 'reset':
			response.statusCode = 0;
			// The RST belongs to the TCP socket, which a TLS socket hides.
			if (socket instanceof TLSSocket) socket.destroy();
			else socket?.resetAndDestroy();
			return;
		case 'cut-off':
			response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': 1000 });
			response.write('{"sid": "', () => socket?.destroy());
			return;
		case 'html':
			response.writeHead(502, { 'Content-Type': 'text/html' });
			response.end('<html><body><h1>502 Bad Gateway</h1></body></html>');
			return;
		case 'empty':
			response.end();
			return;
		default:
			send(response, new TwilioError(codes[answer]));
	}
}
