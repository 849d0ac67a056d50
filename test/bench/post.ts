import type { Agent, OutgoingHttpHeaders } from 'node:http';
import { request } from 'node:http';
import { text } from 'node:stream/consumers';

interface Options {
	headers?: OutgoingHttpHeaders;
	agent?: Agent;
}

/**
 * Posts JSON; returns the status once the whole answer is there. `fetch` gives up after five minutes
 * without an answer, which 2,000 sends may take.
 */
export async function post(url: string, body: string, options: Options = {}): Promise<number> {
	const { headers, agent } = options;
	return await new Promise((resolve, reject) => {
		const outgoing = request(url, {
			method: 'POST',
			headers: {
				'content-type': 'application/json',
				'content-length': Buffer.byteLength(body),
				...headers,
			},
			agent,
		});
		outgoing.once('error', reject);
		outgoing.once('response', (response) => {
			text(response).then(() => resolve(response.statusCode!), reject);
		});
		outgoing.end(body);
	});
}
