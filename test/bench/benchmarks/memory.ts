import { resolve } from 'node:path';

import { installN8n } from '../../../sandbox/n8n/install';
import type { Benchmark } from '../benchmark';
import { builtFile } from '../built';
import { resultOf } from '../freshProcess';
import { interleave } from '../interleave';

/** Numbers of items. */
const FEW = 10_000;
const MANY = 100_000;

/** How much more memory many items take than few. */
export const memory: Benchmark = {
	name: 'memory',
	async *run({ runs }) {
		const { node, n8n } = await installN8n();
		const builtInFile = resolve(n8n, '../../../n8n-nodes-base/dist/nodes/Twilio/Twilio.node.js');
		const peakOf = async (file: string, items: number) =>
			await resultOf<number>('memoryOfItems.ts', [file, String(items)], { execPath: node });
		const growthOf = (file: string) => async () =>
			(await peakOf(file, MANY)) - (await peakOf(file, FEW));
		const growth = await interleave(
			{
				ours: growthOf(builtFile('nodes/Twilio/Twilio.node.js')),
				builtIn: growthOf(builtInFile),
			},
			runs,
		);
		yield {
			what: `Peak memory, ${FEW} to ${MANY} items, growth: ours / built-in`,
			value: growth.ours.median / growth.builtIn.median,
			goal: { atMost: 1 },
			figures: `${growth.ours.in('MB')} / ${growth.builtIn.in('MB')}`,
		};
	},
};
