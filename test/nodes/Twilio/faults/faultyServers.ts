import dns from 'node:dns';
import type { RequestListener } from 'node:http';
import type { Server as HttpsServer } from 'node:https';
import { createServer as createHttpsServer } from 'node:https';
import type { AddressInfo, Server, Socket } from 'node:net';
import { createServer } from 'node:net';
import { text } from 'node:stream/consumers';
import tls from 'node:tls';

import { makeCertificates } from '../../../../sandbox/twilio/certificates';
import { startLocalServer } from '../../../engine/localServer';

/** Where requests go that cannot be sent, or not at first. */
export interface FaultyServer {
	url: string;
	stop(): void;
}

async function opened(server: Server | HttpsServer): Promise<FaultyServer> {
	const sockets: Socket[] = [];
	server.on('connection', (socket: Socket) => sockets.push(socket.on('error', () => {})));
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return {
		url: `https://localhost:${(server.address() as AddressInfo).port}`,
		stop() {
			server.close();
			for (const socket of sockets) socket.destroy();
		},
	};
}

const welcome: RequestListener = (_request, response) => response.end('{}');

/** Has Node trust an authority, which it else learns at its start only, and ask for Twilio by name. */
function trust(ca: string): void {
	const { connect } = tls;
	const servername = 'api.twilio.com';
	jest
		.spyOn(tls, 'connect')
		.mockImplementation(((options: object, ...rest: []) =>
			connect({ ...options, ca, servername }, ...rest)) as never);
}

/** A server with a certificate of Twilio's that was good for a year. */
export async function expired(): Promise<FaultyServer> {
	const { ca, cert, key } = await makeCertificates({
		notBeforeDate: new Date('2020-01-01'),
		notAfterDate: new Date('2021-01-01'),
	});
	trust(ca);
	return await opened(createHttpsServer({ cert, key }, welcome));
}

/** A server with a certificate that an authority has signed which nobody trusts. */
export const untrusted = async (): Promise<FaultyServer> =>
	await opened(createHttpsServer(await makeCertificates(), welcome));

/** A name that no DNS server knows (RFC 2606, 2), which is said at once, unlike by some of them. */
export async function unknown(): Promise<FaultyServer> {
	jest.spyOn(dns, 'lookup').mockImplementation(((
		name: string,
		_options: object,
		answer: (error: Error) => void,
	) => {
		const error = new Error(`getaddrinfo ENOTFOUND ${name}`);
		process.nextTick(answer, Object.assign(error, { code: 'ENOTFOUND', syscall: 'getaddrinfo' }));
	}) as never);
	return { url: 'http://nowhere.invalid', stop() {} };
}

/** A port where nobody listens any more. */
export async function deserted(): Promise<FaultyServer> {
	const server = await startLocalServer(() => ({}));
	await server.stop();
	return { url: server.url, stop() {} };
}

/** A server that resets connections before a request can be written, which TLS makes certain. */
export const resetting = async (): Promise<FaultyServer> =>
	await opened(createServer((socket) => socket.resetAndDestroy()));

/** A server that never begins with TLS. */
export const mute = async (): Promise<FaultyServer> => await opened(createServer(() => {}));

/** A server with Twilio's certificate that resets the connections which `isWelcome` says no to. */
async function choosy(
	isWelcome: (index: number) => boolean,
	listener: RequestListener,
): Promise<FaultyServer> {
	const { ca, cert, key } = await makeCertificates();
	trust(ca);
	const server = createHttpsServer({ cert, key }, listener);
	let index = 0;
	server.prependListener('connection', (socket: Socket) => {
		if (!isWelcome(index++)) socket.resetAndDestroy();
	});
	return await opened(server);
}

/** A server that resets the first connections, and then takes messages: `bodies` are what it got. */
export async function hesitant(resets: number): Promise<FaultyServer & { bodies: string[] }> {
	const bodies: string[] = [];
	const place = await choosy(
		(index) => index >= resets,
		async (request, response) => {
			bodies.push(await text(request));
			response.writeHead(201, { 'content-type': 'application/json' });
			response.end(JSON.stringify({ sid: `SM${bodies.length}` }));
		},
	);
	return { ...place, bodies };
}

/** A server that takes one request without a word, and then resets all connections. */
export const vanishing = async (): Promise<FaultyServer> =>
	await choosy(
		(index) => index === 0,
		(request) => request.socket.destroy(),
	);
