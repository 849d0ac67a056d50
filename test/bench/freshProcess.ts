import type { ChildProcess, ForkOptions } from 'node:child_process';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

type Arguments = [file: string, args?: string[], options?: ForkOptions];

/** Runs a file of processes/ in a process of its own; returns it with the first thing it tells. */
export async function start<Told>(
	...[file, args, options]: Arguments
): Promise<{ child: ChildProcess; told: Told }> {
	const child = fork(join(__dirname, 'processes', file), args, options);
	const ended = once(child, 'exit').then(() => {
		throw new Error(`${file} ended without a result`);
	});
	const [told] = (await Promise.race([once(child, 'message'), ended])) as [Told];
	return { child, told };
}

/** What a file of processes/ tells. */
export async function resultOf<Told>(...run: Arguments): Promise<Told> {
	const { child, told } = await start<Told>(...run);
	child.kill();
	return told;
}
