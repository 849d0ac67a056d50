import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { parse } from 'node:querystring';
import { setTimeout as wait } from 'node:timers/promises';
import type { TwilioApi } from './api';
import { userIn } from './authentication';
import { bodySchema, parseBody } from './body';
import { TwilioError } from './errors';
import { spoil } from './faults';
import { headerParameters } from './headers';
import { hostOf, parseHost } from './hosts';
import type { SeenRequest } from './resource';
import { send } from './send';
import { findRoute, type Route } from './specs';

/** Maximum number of requests to keep, because benchmarks send many. */
const requestsKept = 10_000;

async function textOf(request: IncomingMessage): Promise<string> {
	const chunks: Buffer[] = [];
	for await (const chunk of request) chunks.push(chunk);
	return Buffer.concat(chunks).toString();
}

interface Received {
	seen: SeenRequest;
	route: Route | undefined;
}

async function receive(request: IncomingMessage): Promise<Received> {
	const { method = '', headers, url = '' } = request;
	const [path = '', search = ''] = url.split('?');
	const host = hostOf(headers.host);
	const contentType = headers['content-type']?.split(';')[0] ?? '';
	const product = parseHost(host)?.product ?? '';
	const route = await findRoute(product, method, path);
	const { operation } = route ?? {};
	const schema = operation && bodySchema(operation, contentType);
	const seen = {
		method,
		host,
		path,
		query: { ...(parse(search) as Record<string, string>) },
		headers: operation ? headerParameters(operation, headers) : {},
		body: parseBody(await textOf(request), contentType, schema),
		contentType,
		user: userIn(headers.authorization),
		status: 0,
		carriedOut: false,
	};
	return { seen, route };
}

function answerOf(api: TwilioApi, authorization: string | undefined, { seen, route }: Received) {
	try {
		return api.answer(seen, authorization, route);
	} catch (error) {
		if (error instanceof TwilioError) return error;
		throw error;
	}
}

/** A request handler for node:http with the planned faults of `api`. */
export function serveApi(api: TwilioApi) {
	let open = 0;

	const handle = async (request: IncomingMessage, response: ServerResponse) => {
		const start = performance.now();
		open++;
		response.once('close', () => open--);

		const received = await receive(request);
		const { seen } = received;
		if (api.requests.push(seen) > requestsKept) api.requests.shift();
		const fault = api.faults.next(seen);
		// A pending request must not keep the process alive.
		if (fault?.latencyMs) await wait(fault.latencyMs, undefined, { ref: false });

		const lost = fault?.answer !== undefined;
		const answer =
			lost && fault.when !== 'after'
				? undefined
				: answerOf(api, request.headers.authorization, received);
		const seconds = (performance.now() - start) / 1000;
		response.setHeader('Twilio-Request-Id', `RQ${randomBytes(16).toString('hex')}`);
		response.setHeader('Twilio-Concurrent-Requests', open);
		response.setHeader('Twilio-Request-Duration', seconds.toFixed(3));
		if (fault) spoil(response, fault, answer);
		else if (answer) send(response, answer);
		seen.status = response.statusCode;
		fault?.onHit?.(request.headers);
	};

	return (request: IncomingMessage, response: ServerResponse) => {
		// Clients that disconnect while they send end here too.
		handle(request, response).catch((error: Error) => response.destroy(error));
	};
}
