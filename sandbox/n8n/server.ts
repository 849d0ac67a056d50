import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { createWriteStream, mkdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { installN8n } from './install';

/** A running n8n. */
export interface N8nServer {
	/** Its editor and REST API, e.g. http://localhost:5678. */
	url: string;
	stop(): Promise<void>;
}

export interface N8nOptions {
	/** Where n8n keeps its database, settings and community packages. */
	userFolder: string;
	/** 0 for any free one. */
	port: number;
	/** The local Twilio every request to *.twilio.com goes to. */
	twilio: { url: string; caFile: string };
}

const SECONDS_TO_START = 180;

/** Starts n8n and waits until it answers. Its log is `n8n.log` in the user folder. */
export async function startN8n(options: N8nOptions): Promise<N8nServer> {
	const program = await installN8n();
	const port = options.port || (await freePort());
	const url = `http://localhost:${port}`;
	mkdirSync(options.userFolder, { recursive: true });
	const child = spawn(program.node, [program.n8n, 'start'], {
		env: {
			...process.env,
			N8N_USER_FOLDER: options.userFolder,
			N8N_PORT: String(port),
			N8N_LISTEN_ADDRESS: '127.0.0.1',
			N8N_RUNNERS_BROKER_PORT: String(await freePort()),
			WEBHOOK_URL: `${url}/`,
			N8N_DIAGNOSTICS_ENABLED: 'false',
			N8N_VERSION_NOTIFICATIONS_ENABLED: 'false',
			N8N_TEMPLATES_ENABLED: 'false',
			N8N_PERSONALIZATION_ENABLED: 'false',
			N8N_SECURE_COOKIE: 'false',
			N8N_ENFORCE_SETTINGS_FILE_PERMISSIONS: 'false',
			HTTPS_PROXY: options.twilio.url,
			NO_PROXY: 'localhost,127.0.0.1',
			NODE_EXTRA_CA_CERTS: options.twilio.caFile,
		},
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	const log = createWriteStream(join(options.userFolder, 'n8n.log'));
	child.stdout.pipe(log);
	child.stderr.pipe(log);
	const server = { url, stop: async () => await stop(child) };
	try {
		await answering(url, child);
	} catch (error) {
		await server.stop();
		throw error;
	}
	return server;
}

async function answering(url: string, child: ChildProcess): Promise<void> {
	for (let second = 0; second < SECONDS_TO_START; second++) {
		if (child.exitCode !== null)
			throw new Error(`n8n ended with code ${child.exitCode}: see n8n.log`);
		const ready = await fetch(`${url}/healthz/readiness`).catch(() => undefined);
		// the health check answers before the REST API does
		if (ready?.ok && (await fetch(`${url}/rest/settings`)).ok) return;
		await sleep(1000);
	}
	throw new Error(`n8n did not answer within ${SECONDS_TO_START} s: see n8n.log`);
}

async function stop(child: ChildProcess): Promise<void> {
	if (child.exitCode !== null || child.signalCode !== null) return;
	const ended = new Promise((resolve) => child.once('exit', resolve));
	child.kill('SIGTERM');
	await ended;
}

async function freePort(): Promise<number> {
	const server = createServer();
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const address = server.address();
	await new Promise((resolve) => server.close(resolve));
	return typeof address === 'object' && address ? address.port : 0;
}
