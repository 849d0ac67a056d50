import { BinaryDataConfig, BinaryDataService } from 'n8n-core';
import { Container } from '@n8n/di';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';

import { Twilio } from '../../../../nodes/Twilio/Twilio.node';
import { runNode } from '../../../engine/runNode';

const MB = 1024 * 1024;
const SIZE = 200 * MB;

/** A server with one large file. */
async function startFileServer() {
	const chunk = Buffer.alloc(MB);
	const server = createServer(async (_request, response) => {
		response.writeHead(200, { 'content-type': 'audio/mpeg', 'content-length': SIZE });
		await pipeline(function* () {
			for (let sent = 0; sent < SIZE; sent += MB) yield chunk;
		}, response);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

/** Where n8n puts files. Other test files of the worker have the same n8n. */
async function storeFiles(mode: 'default' | 'filesystem', localStoragePath: string) {
	Object.assign(Container.get(BinaryDataConfig), { mode, localStoragePath });
	await Container.get(BinaryDataService).init();
}

const folder = mkdtempSync(join(tmpdir(), 'twilio-files-'));

beforeAll(async () => await storeFiles('filesystem', folder));

afterAll(async () => {
	await storeFiles('default', folder);
	rmSync(folder, { recursive: true });
});

it('a file of 200 MB is streamed to the disk', async () => {
	const { server, url } = await startFileServer();
	const before = process.memoryUsage().arrayBuffers;
	let most = 0;
	const watch = setInterval(() => {
		most = Math.max(most, process.memoryUsage().arrayBuffers - before);
	}, 5);
	const [items] = await runNode({
		node: new Twilio(),
		serverUrl: url,
		parameters: {
			resource: 'recording',
			operation: 'download',
			recordingSid: { __rl: true, mode: 'id', value: `RE${'1'.repeat(32)}` },
			format: 'mp3',
			binaryPropertyName: 'file',
		},
	});
	clearInterval(watch);
	server.close();
	const { id = '' } = items![0]!.binary!.file!;
	expect(statSync(Container.get(BinaryDataService).getPath(id)).size).toBe(SIZE);
	expect(most).toBeLessThan(SIZE / 2);
}, 60_000);
