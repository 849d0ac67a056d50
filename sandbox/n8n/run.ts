import { spawn } from 'node:child_process';

const SECONDS_BETWEEN_SIGNS_OF_LIFE = 20;

/**
 * Runs a program and shows its output, and the elapsed time every 20 seconds. Rejects if it fails.
 */
export async function run(program: string, args: string[]): Promise<void> {
	const startedAt = Date.now();
	const signOfLife = setInterval(() => {
		console.log(`… ${Math.round((Date.now() - startedAt) / 1000)} s`);
	}, SECONDS_BETWEEN_SIGNS_OF_LIFE * 1000);
	try {
		await new Promise<void>((resolve, reject) => {
			const child = spawn(program, args, {
				stdio: 'inherit',
				shell: process.platform === 'win32',
			});
			child.once('error', reject);
			child.once('exit', (code) =>
				code === 0 ? resolve() : reject(new Error(`${program} ${args.join(' ')} failed`)),
			);
		});
	} finally {
		clearInterval(signOfLife);
	}
}
