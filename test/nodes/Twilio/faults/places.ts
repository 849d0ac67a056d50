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
export interface Place {
	url: string;
	stop(): void;
}

async function opened(server: Server | HttpsServer): Promise<Place> {
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
export async function expired(): Promise<Place> {
	const { ca, cert, key } = await makeCertificates({
		notBeforeDate: new Date('2020-01-01'),
		notAfterDate: new Date('2021-01-01'),
	});
	trust(ca);
	return await opened(createHttpsServer({ cert, key }, welcome));
}

/** A server with a certificate that an authority has signed which nobody trusts. */
export const untrusted = async (): Promise<Place> =>
	await opened(createHttpsServer(await makeCertificates(), welcome));

/** A name that no DNS server knows. Source: RFC 2606, 2 */
export const unknown = async (): Promise<Place> => ({ url: 'http://nowhere.invalid', stop() {} });

/** A port where nobody listens any more. */
export async function deserted(): Promise<Place> {
	const server = await startLocalServer(() => ({}));
	await server.stop();
	return { url: server.url, stop() {} };
}

/** A server that resets connections before a request can be written, which TLS makes certain. */
export const resetting = async (): Promise<Place> =>
	await opened(createServer((socket) => socket.resetAndDestroy()));

/** A server that never begins with TLS. */
export const mute = async (): Promise<Place> => await opened(createServer(() => {}));

/** A server that resets the first connections, and then takes messages: `bodies` are what it got. */
export async function hesitant(resets: number): Promise<Place & { bodies: string[] }> {
	const { ca, cert, key } = await makeCertificates();
	trust(ca);
	const bodies: string[] = [];
	const server = createHttpsServer({ cert, key }, async (request, response) => {
		bodies.push(await text(request));
		response.writeHead(201, { 'content-type': 'application/json' });
		response.end(JSON.stringify({ sid: `SM${bodies.length}` }));
	});
	let left = resets;
	server.prependListener('connection', (socket: Socket) => {
		if (left-- > 0) socket.resetAndDestroy();
	});
	return { ...(await opened(server)), bodies };
}
