import type { AddressInfo } from 'node:net';
import { createServer } from 'node:http';

import { message } from '../message';

const server = createServer((request, response) => {
	request.resume().once('end', () => {
		response.writeHead(201, { 'content-type': 'application/json' }).end(message);
	});
});
server.listen(0, '127.0.0.1', () => process.send!((server.address() as AddressInfo).port));
