import type { ServerResponse } from 'node:http';
import type { Answer } from './resource';

/** Sends an answer of the API as JSON. */
export function send(response: ServerResponse, { status, body }: Answer): void {
	response.statusCode = status;
	if (body) response.setHeader('Content-Type', 'application/json');
	response.end(body && JSON.stringify(body));
}
