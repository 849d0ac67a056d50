import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

import { run } from './run';

export const N8N_VERSION = process.env.N8N_VERSION ?? '2.41.1';

/** The Node version for n8n 2.41. npm has a package of it for each platform. */
const NODE_VERSION = '24.21.0';

/** The cache is outside the checkout, so that a new clone can use it: n8n takes 2.5 GB. */
const CACHE = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'n8n-nodes-twilio');

/** The programs to start n8n with: `node n8n start`. */
export interface N8nProgram {
	node: string;
	n8n: string;
}

/** Installs n8n, and Node if this one is too old, unless they are in the cache. */
export async function installN8n(): Promise<N8nProgram> {
	const folder = await installOnce(`n8n-${N8N_VERSION}`, async (prefix) => {
		console.log(`Installing n8n ${N8N_VERSION}, 2.5 GB, into ${prefix}: 5 to 10 minutes, once.`);
		await npm(prefix, 'install', `n8n@${N8N_VERSION}`, '--omit=dev', '--ignore-scripts');
		console.log('Building or fetching its SQLite: up to 3 minutes.');
		await npm(prefix, 'rebuild', 'sqlite3', '--ignore-scripts=false');
	});
	return { node: await node(), n8n: join(folder, 'node_modules', 'n8n', 'bin', 'n8n') };
}

async function node(): Promise<string> {
	if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
	const platform = process.platform === 'win32' ? 'win' : process.platform;
	const name = `node-${platform}-${process.arch}`;
	const folder = await installOnce(`node-${NODE_VERSION}`, async (prefix) => {
		console.log(`Installing Node ${NODE_VERSION} for n8n (this one is ${process.version}).`);
		await npm(prefix, 'install', `${name}@${NODE_VERSION}`);
	});
	return join(folder, 'node_modules', name, 'bin', platform === 'win' ? 'node.exe' : 'node');
}

/** Runs `install` unless it has completed before. An interrupted installation is continued. */
async function installOnce(name: string, install: (folder: string) => Promise<void>) {
	const folder = join(CACHE, name);
	const complete = join(folder, 'complete');
	if (!existsSync(complete)) {
		mkdirSync(folder, { recursive: true });
		// without it, npm would install into the nearest package above
		writeFileSync(join(folder, 'package.json'), '{ "private": true }');
		await install(folder);
		writeFileSync(complete, '');
	}
	return folder;
}

const npm = async (prefix: string, ...args: string[]) =>
	await run('npm', [...args, '--prefix', prefix, '--no-audit', '--no-fund', '--loglevel=error']);

if (require.main === module) void installN8n();
