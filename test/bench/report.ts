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

/** Puts a benchmark's results in the place of its former ones in docs/benchmarks.md. */
export function record(name: string, lines: string[], { runs }: Options): void {
	const text = readFileSync(file, 'utf8');
	const [start, end] = [`<!-- ${name} -->\n`, `<!-- end of ${name} -->`];
	const [before, rest] = text.split(start);
	const after = rest?.split(end)[1];
	if (after === undefined) throw new Error(`docs/benchmarks.md has no place for ${name}`);
	const today = new Date().toISOString().slice(0, 10);
	const made = `${today}, n8n ${N8N_VERSION}, cores: ${availableParallelism()}, runs: ${runs}.`;
	writeFileSync(file, [before + start + lines.join('\n'), '', made, end].join('\n') + after);
}
