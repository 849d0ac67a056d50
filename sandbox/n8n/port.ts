import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';

/** The preferred port of this machine if it is free, else any free one. */
export async function freePort(preferred = 0): Promise<number> {
	const server = createServer();
	return await new Promise((resolve, reject) => {
		server.once('error', () => (preferred ? resolve(freePort()) : reject()));
		server.listen(preferred, '127.0.0.1', () => {
			const { port } = server.address() as AddressInfo;
			server.close(() => resolve(port));
		});
	});
}
