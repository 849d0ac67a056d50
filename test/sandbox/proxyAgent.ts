import http from 'node:http';
import https from 'node:https';
import type { Socket } from 'node:net';
import tls from 'node:tls';
import type { Sandbox } from '../../sandbox/twilio/sandbox';

/** Opens a tunnel to `host` through the sandbox's proxy, or fails with the proxy's status. */
export function tunnel({ port }: Sandbox, host: string): Promise<Socket> {
	return new Promise((resolve, reject) => {
		http
			.request({ port, method: 'CONNECT', path: `${host}:443`, agent: false })
			.on('connect', ({ statusCode }, socket: Socket) => {
				if (statusCode === 200) resolve(socket);
				else reject(new Error(`The proxy answers ${statusCode}`));
			})
			.on('error', reject)
			.end();
	});
}

type Connected = (error: Error | null, socket?: Socket) => void;

/** An agent that sends HTTPS requests through the sandbox's proxy and trusts its CA only. */
export function proxyAgent(sandbox: Sandbox): https.Agent {
	const createConnection = (options: tls.ConnectionOptions, connected: Connected) => {
		const servername = options.host ?? '';
		tunnel(sandbox, servername).then(
			(socket) => connected(null, tls.connect({ ...options, servername, socket })),
			connected,
		);
	};
	return Object.assign(new https.Agent({ ca: sandbox.caCertificate }), { createConnection });
}
