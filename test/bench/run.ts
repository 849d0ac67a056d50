import { parseArgs } from 'node:util';

import type { Options, Row } from './benchmark';
import { catalog } from './benchmarks/catalog';
import { engine } from './benchmarks/engine';
import { load } from './benchmarks/load';
import { memory } from './benchmarks/memory';
import { sends } from './benchmarks/sends';
import { trigger } from './benchmarks/trigger';
import { verification } from './benchmarks/verification';
import { heading, lineOf, record } from './report';

const benchmarks = [sends, engine, memory, trigger, verification, load, catalog];

const numbers = (list: string) => list.split(',').map(Number);

/** `npm run bench`: docs/benchmarks.md tells how it is used. */
async function run(): Promise<void> {
	const { values, positionals } = parseArgs({
		allowPositionals: true,
		options: {
			runs: { type: 'string', default: '5' },
			items: { type: 'string', default: '20,200,2000' },
			latency: { type: 'string', default: '0,20,100' },
		},
	});
	const names = benchmarks.map(({ name }) => name);
	const unknown = positionals.filter((name) => !names.includes(name));
	if (unknown.length > 0) throw new Error(`There is no ${unknown}, only ${names.join(', ')}`);
	const options: Options = {
		runs: Number(values.runs),
		items: numbers(values.items),
		latency: numbers(values.latency),
	};
	console.log(heading.join('\n'));
	for (const benchmark of benchmarks) {
		if (positionals.length > 0 && !positionals.includes(benchmark.name)) continue;
		console.log(`\n${benchmark.name}`);
		const rows: Row[] = [];
		for await (const row of benchmark.run(options)) {
			rows.push(row);
			console.log(lineOf(row));
		}
		record(benchmark.name, rows, options);
	}
}

run().catch((error: Error) => {
	console.error(error.message);
	process.exitCode = 1;
});
