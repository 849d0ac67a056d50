import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { createWriteStream, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { installN8n } from './install';
import { freePort } from './port';

/** A running n8n. */
export interface N8nServer {
	/** Its editor and REST API, e.g. http://localhost:5678. */
	url: string;
	stop(): Promise<void>;
}

export interface N8nOptions {
	/** Where n8n keeps its database, settings and community packages. */
	userFolder: string;
	port: number;
	/** The local Twilio, which receives all requests to *.twilio.com. */
	twilio: { url: string; caFile: string };
	/** More environment variables, such as n8n's own settings. */
	environment?: Record<string, string>;
	/** The n8n process. `worker` and `webhook` are for queue mode. Default: `start`, the main process. */
	command?: 'start' | 'worker' | 'webhook';
}

/** The paths that respond once a process is ready. */
const READY = {
	// the health check responds before the REST API does
	start: ['healthz/readiness', 'rest/settings'],
	webhook: ['healthz/readiness'],
	worker: ['healthz'],
};

const SECONDS_TO_START = 180;

/** Starts n8n and waits until it responds. The log of the main process is `n8n.log` in the user folder. */
export async function startN8n(options: N8nOptions): Promise<N8nServer> {
	const program = await installN8n();
	const { command = 'start' } = options;
	const url = `http://localhost:${options.port}`;
	mkdirSync(options.userFolder, { recursive: true });
	const child = spawn(program.node, [program.n8n, command], {
		env: {
			...callersEnvironment(),
			N8N_USER_FOLDER: options.userFolder,
			N8N_PORT: String(options.port),
			N8N_LISTEN_ADDRESS: '127.0.0.1',
			...(command === 'worker' && {
				QUEUE_HEALTH_CHECK_ACTIVE: 'true',
				QUEUE_HEALTH_CHECK_PORT: String(options.port),
			}),
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
			...options.environment,
		},
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	const logFile = join(options.userFolder, command === 'start' ? 'n8n.log' : `n8n-${command}.log`);
	const log = createWriteStream(logFile);
	child.stdout.pipe(log);
	child.stderr.pipe(log);
	const server = { url, stop: async () => await stop(child) };
	try {
		await answering(url, child, READY[command]);
	} catch (error) {
		await server.stop();
		throw new Error(`${(error as Error).message}. Its log ends:\n${lastLines(logFile)}`);
	}
	return server;
}

async function answering(url: string, child: ChildProcess, paths: string[]): Promise<void> {
	const isReady = async (path: string) =>
		await fetch(`${url}/${path}`).then(
			({ ok }) => ok,
			() => false,
		);
	const deadline = Date.now() + SECONDS_TO_START * 1000;
	while (Date.now() < deadline) {
		if (child.exitCode !== null) throw new Error(`n8n ended with code ${child.exitCode}`);
		const ready: boolean[] = [];
		for (const path of paths) ready.push(await isReady(path));
		if (ready.every(Boolean)) return;
		await sleep(100);
	}
	throw new Error(`n8n did not answer within ${SECONDS_TO_START} s`);
}

/** The environment without variables for Node and n8n: with a test runner's NODE_ENV, n8n exits at once. */
const callersEnvironment = () =>
	Object.fromEntries(
		Object.entries(process.env).filter(([name]) => !/^(N8N|NODE|npm)_/.test(name)),
	);

const lastLines = (file: string) => readFileSync(file, 'utf8').split('\n').slice(-20).join('\n');

async function stop(child: ChildProcess): Promise<void> {
	if (child.exitCode !== null || child.signalCode !== null) return;
	const ended = new Promise((resolve) => child.once('exit', resolve));
	child.kill('SIGTERM');
	await ended;
}
