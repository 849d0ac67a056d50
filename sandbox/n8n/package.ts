import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { run } from './run';

const nodesFolder = (userFolder: string) => join(userFolder, '.n8n', 'nodes');

/**
 * Installs the built package as a community package, from the same tarball that npm would publish. n8n must
 * not be running.
 */
export async function installPackage(userFolder: string): Promise<void> {
	const folder = mkdtempSync(join(tmpdir(), 'n8n-nodes-twilio-'));
	try {
		await run('npm', ['pack', '--silent', '--pack-destination', folder]);
		const [tarball] = readdirSync(folder);
		if (!tarball) throw new Error('npm pack made no tarball');
		// n8n provides n8n-workflow, so the peer dependency is not installed
		const options = [
			'--legacy-peer-deps',
			'--ignore-scripts',
			'--no-audit',
			'--no-fund',
			'--silent',
		];
		const prefix = ['--prefix', nodesFolder(userFolder)];
		await run('npm', ['install', join(folder, tarball), ...prefix, ...options]);
	} finally {
		rmSync(folder, { recursive: true });
	}
}

/** Removes the package again. n8n must not be running. */
export function removePackage(userFolder: string): void {
	rmSync(nodesFolder(userFolder), { recursive: true, force: true });
}
