import type { ServerResponse } from 'node:http';
import type { Answer } from './resource';

/** Sends an answer of the API: bytes as they are, anything else as JSON. */
export function send(response: ServerResponse, { status, headers = {}, body }: Answer): void {
	response.statusCode = status;
	for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
	if (Buffer.isBuffer(body)) {
		response.end(body);
		return;
	}
	if (body) response.setHeader('Content-Type', 'application/json');
	response.end(body && JSON.stringify(body));
}
