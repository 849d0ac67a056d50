import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { installN8n } from '../../../sandbox/n8n/install';
import { installPackage } from '../../../sandbox/n8n/package';
import { freePort } from '../../../sandbox/n8n/port';
import { startN8n } from '../../../sandbox/n8n/server';
import { startSandbox } from '../../../sandbox/twilio/sandbox';
import type { Benchmark } from '../benchmark';
import { resultOf } from '../freshProcess';
import { interleave } from '../interleave';

/** What loading the package takes, by itself and of n8n's start. */
export const load: Benchmark = {
	name: 'load',
	async *run({ runs }) {
		const { node } = await installN8n();
		const userFolder = mkdtempSync(join(tmpdir(), 'n8n-bench-'));
		const twilio = await startSandbox();
		try {
			await installPackage(userFolder);
			const times = await interleave(
				{
					package: async () =>
						await resultOf<number>('loadPackage.ts', [], { execPath: node, execArgv: [] }),
					start: async () => {
						const start = performance.now();
						const n8n = await startN8n({ userFolder, port: await freePort(), twilio });
						const time = performance.now() - start;
						await n8n.stop();
						return time;
					},
				},
				runs,
			);
			yield {
				what: 'Loading the package',
				value: times.package.median,
				unit: 'ms',
				figures: times.package.in('ms'),
			};
			yield {
				what: 'Its share of n8n’s start',
				value: (times.package.median / times.start.median) * 100,
				unit: '%',
				figures: `${times.package.in('s', 0.001)} of ${times.start.in('s', 0.001)}`,
			};
		} finally {
			await twilio.stop();
			rmSync(userFolder, { recursive: true, force: true });
		}
	},
};
