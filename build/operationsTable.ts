import { resources } from '../nodes/Twilio/resources';

const START = '<!-- operations -->';
const END = '<!-- end of operations -->';

/** README's table of resources and operations. */
const table = [
	'| Resource | Operations |',
	'| --- | --- |',
	...resources.map(({ displayName, operations }) => {
		const names = Object.values(operations).map(({ option }) => option.name);
		return `| ${displayName} | ${names.join(', ')} |`;
	}),
].join('\n');

/** Writes the table into README, between its two markers. Throws if a marker is missing. */
export function withOperationsTable(readme: string): string {
	const [start, end] = [readme.indexOf(START), readme.indexOf(END)];
	if (start < 0 || end < start) throw new Error(`README.md needs the markers ${START} and ${END}`);
	return `${readme.slice(0, start + START.length)}\n\n${table}\n\n${readme.slice(end)}`;
}
