import type { ServerResponse } from 'node:http';
import type { Answer } from './resource';

/** Encodes a body: a Buffer unchanged, anything else as JSON. */
export const bytesOf = (body?: object): Buffer =>
	Buffer.isBuffer(body) ? body : Buffer.from(body ? JSON.stringify(body) : '');

/** Sends the head of a response. */
export function sendHead(response: ServerResponse, { status, headers = {}, body }: Answer): void {
	response.statusCode = status;
	if (body && !Buffer.isBuffer(body)) response.setHeader('Content-Type', 'application/json');
	for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}

/** Sends a response. */
export function send(response: ServerResponse, answer: Answer): void {
	sendHead(response, answer);
	response.end(bytesOf(answer.body));
}
