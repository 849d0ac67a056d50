import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TwilioApi } from './api';
import { makeCertificates } from './certificates';
import { hostOf, isTwilioHost } from './hosts';
import { serveApi } from './http';
import { servePage } from './page';
import { Phone } from './phone';
import { findRoute } from './specs';

/** A running sandbox. */
export type Sandbox = Awaited<ReturnType<typeof startSandbox>>;

const localHosts = ['127.0.0.1', 'localhost'];

/**
 * Starts a local Twilio on 127.0.0.1. It is an HTTPS proxy for Twilio's hosts, and also accepts direct HTTP
 * requests with one of these hosts in the `Host` header. At its own address, it has a page that shows what
 * happens. It never sends anything to Twilio.
 *
 * `port`: 0 for any free port. `stepMs`: the time between two statuses of a message or call.
 * `webhookTimeoutMs`: the maximum time for the response of a webhook.
 * Source of the default timeout: https://www.twilio.com/docs/usage/webhooks
 */
export async function startSandbox({ port = 0, stepMs = 1000, webhookTimeoutMs = 15_000 } = {}) {
	const { ca, cert, key } = await makeCertificates();
	// loads the largest OpenAPI file now, so that no request has to wait for it
	await findRoute('api', 'GET', '/2010-04-01/Accounts.json');
	const api = new TwilioApi(stepMs, webhookTimeoutMs);
	const phone = new Phone(api.inboundMessages, api.calls, api.phoneCalls);
	const answer = serveApi(api);
	const page = servePage(api, phone);
	const https = createHttpsServer({ cert, key }, answer);
	const server = createServer((request, response) => {
		const host = hostOf(request.headers.host);
		if (isTwilioHost(host)) answer(request, response);
		else if (localHosts.includes(host)) page(request, response);
		else response.writeHead(403).end();
	});
	server.on('connect', (request, socket: Socket) => {
		const { url = '' } = request;
		if (!isTwilioHost(hostOf(url)) || !url.endsWith(':443')) {
			socket.end('HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n');
			return;
		}
		socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
		https.emit('connection', socket);
	});
	// The server does not keep track of the connections of CONNECT tunnels.
	const sockets = new Set<Socket>();
	server.on('connection', (socket) => {
		sockets.add(socket);
		socket.on('error', () => socket.destroy());
		socket.once('close', () => sockets.delete(socket));
	});

	await new Promise<void>((resolve, reject) => {
		server.once('error', reject).listen(port, '127.0.0.1', resolve);
	});
	const bound = (server.address() as AddressInfo).port;
	const folder = mkdtempSync(join(tmpdir(), 'twilio-sandbox-'));
	const caFile = join(folder, 'ca.pem');
	writeFileSync(caFile, ca);

	return {
		port: bound,
		url: `http://127.0.0.1:${bound}`,
		/** The authority behind the proxy's certificates, as PEM and as a file. */
		caCertificate: ca,
		caFile,
		/** The requests, in order (the last 10,000), and their deviations from Twilio's API. */
		requests: api.requests,
		violations: api.violations,
		/** The status callbacks, in order. */
		callbacks: api.callbacks.all,
		faults: api.faults,
		phoneNumbers: api.phoneNumbers,
		services: api.services,
		senders: api.senders,
		verifications: api.verifications,
		messages: api.messages,
		media: api.media,
		calls: api.calls,
		recordings: api.recordings,
		queues: api.queues,
		sinks: api.sinks,
		subscriptions: api.subscriptions,
		events: api.events,
		conversations: api.conversations,
		phone,
		/** Resets requests, resources and planned faults. */
		reset: () => api.reset(),
		/** Ends all connections and removes `caFile`. */
		async stop(): Promise<void> {
			const closed = new Promise((resolve) => server.close(resolve));
			for (const socket of sockets) socket.destroy();
			await closed;
			api.reset();
			rmSync(folder, { recursive: true });
		},
	};
}
