/**
 * Installs the project's packages where they are missing or older than the lock file, and builds.
 * Runs before anything is installed, so it needs Node alone.
 */
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

process.chdir(dirname(dirname(fileURLToPath(import.meta.url))));

const writtenAt = (file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;

function npm(...args) {
	console.log(`> npm ${args.join(' ')}`);
	const { status } = spawnSync('npm', args, {
		stdio: 'inherit',
		shell: process.platform === 'win32',
	});
	if (status !== 0) process.exit(status ?? 1);
}

if (writtenAt('node_modules/.package-lock.json') < writtenAt('package-lock.json')) npm('ci');
npm('run', '--silent', 'build');
