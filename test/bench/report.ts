import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';

import { N8N_VERSION } from '../../sandbox/n8n/install';
import type { Options, Row } from './benchmark';

const file = join(__dirname, '..', '..', 'docs', 'benchmarks.md');

const round = (value: number) => Number(value.toPrecision(3));

/** What a table of rows begins with. */
export const heading = [
	'| What | Result | Goal | Met | Medians (least to most) |',
	'| --- | --- | --- | --- | --- |',
];

/** A row as a line of the table. */
export function lineOf({ what, value, unit, goal, figures }: Row): string {
	const number = (each: number) => `${round(each)}${unit ? ` ${unit}` : ''}`;
	return `| ${[what, number(value), ...goalOf(value, goal, number), figures].join(' | ')} |`;
}

function goalOf(value: number, goal: Row['goal'], number: (value: number) => string): string[] {
	if (!goal) return ['', ''];
	if ('atMost' in goal) return [`≤ ${number(goal.atMost)}`, value <= goal.atMost ? 'yes' : 'no'];
	return [`≥ ${number(goal.atLeast)}`, value >= goal.atLeast ? 'yes' : 'no'];
}

const byNumbers = new Intl.Collator('en', { numeric: true }).compare;

/** Puts a benchmark's rows in the place of their former ones in docs/benchmarks.md; others stay. */
export function record(name: string, rows: Row[], { runs }: Options): void {
	const text = readFileSync(file, 'utf8');
	const [start, end] = [`<!-- ${name} -->\n`, `<!-- end of ${name} -->`];
	const [before, rest] = text.split(start);
	const [former, after] = rest?.split(end) ?? [];
	if (former === undefined) throw new Error(`docs/benchmarks.md has no place for ${name}`);
	const others = former.split('\n').filter((line) => {
		const isRow = line.startsWith('| ') && !heading.includes(line);
		return isRow && !rows.some(({ what }) => line.startsWith(`| ${what} |`));
	});
	const lines = [...others, ...rows.map(lineOf)].sort(byNumbers);
	const today = new Date().toISOString().slice(0, 10);
	const made = `${today}, n8n ${N8N_VERSION}, cores: ${availableParallelism()}, runs: ${runs}.`;
	writeFileSync(
		file,
		[before + start + [...heading, ...lines].join('\n'), '', made, end].join('\n') + after,
	);
}
