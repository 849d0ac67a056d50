import type { IncomingHttpHeaders, ServerResponse } from 'node:http';
import { TLSSocket } from 'node:tls';
import { TwilioError } from './errors';
import type { Answer, SeenRequest } from './resource';
import { bytesOf, send, sendHead } from './send';

/** A fault in the handling of requests. */
export interface Fault {
	/** The affected requests; all if missing. */
	match?: (request: SeenRequest) => boolean;
	/** The number of affected requests; unlimited if missing. */
	times?: number;
	/** Milliseconds before the request is handled. */
	latencyMs?: number;
	/** The response to send instead of the normal one; if missing, the normal one is sent. */
	answer?: 429 | 500 | 503 | 'never' | 'reset' | 'cut-off' | 'html' | 'empty';
	/** The HTTP status of `html` (default 502) or `empty` (default 200). */
	status?: number;
	/** The value of the header `Retry-After`, in seconds. */
	retryAfter?: number;
	/** Whether the fault occurs before (default) or after the request is carried out. */
	when?: 'before' | 'after';
	/** Replaces the Content-Type of the normal response. */
	contentType?: string;
	/** Milliseconds until the second half of the normal response's body is sent. */
	bodyMs?: number;
	/** Called with the headers of an affected request. */
	onHit?: (headers: IncomingHttpHeaders) => void;
}

/** The planned faults; the first matching one affects a request. */
export class Faults {
	private readonly planned: Fault[] = [];

	add(fault: Fault): void {
		this.planned.push({ ...fault });
	}

	/** The fault for a request, if any. */
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

const halves = (bytes: Buffer) => {
	const middle = Math.floor(bytes.length / 2);
	return [bytes.subarray(0, middle), bytes.subarray(middle)] as const;
};

/**
 * Sends a response with the fault. `right`: the normal response; undefined if the request was not handled.
 */
export function spoil(response: ServerResponse, fault: Fault, right?: Answer): void {
	const { socket } = response;
	const { answer, status, retryAfter } = fault;
	if (retryAfter !== undefined) response.setHeader('Retry-After', retryAfter);
	switch (answer) {
		case undefined:
			if (right) distort(response, fault, right);
			return;
		case 'never':
			response.statusCode = 0;
			return;
		case 'reset':
			response.statusCode = 0;
			// The RST belongs to the TCP socket, which a TLS socket hides.
			if (socket instanceof TLSSocket) socket.destroy();
			else socket?.resetAndDestroy();
			return;
		case 'cut-off':
			cutOff(response, right?.body ? right : { status: 200, body: { sid: 'SM' } });
			return;
		case 'html':
			response.writeHead(status ?? 502, { 'Content-Type': 'text/html' });
			response.end('<html><body><h1>502 Bad Gateway</h1></body></html>');
			return;
		case 'empty':
			response.writeHead(status ?? 200).end();
			return;
		default:
			send(response, new TwilioError(codes[answer]));
	}
}

function distort(response: ServerResponse, { contentType, bodyMs }: Fault, right: Answer): void {
	sendHead(response, right);
	if (contentType) response.setHeader('Content-Type', contentType);
	const [first, second] = halves(bytesOf(right.body));
	response.write(first);
	// A pending response must not keep the process alive.
	setTimeout(() => response.end(second), bodyMs).unref();
}

function cutOff(response: ServerResponse, answer: Answer): void {
	const bytes = bytesOf(answer.body);
	sendHead(response, answer);
	response.setHeader('Content-Length', bytes.length);
	response.write(halves(bytes)[0], () => response.socket?.destroy());
}
