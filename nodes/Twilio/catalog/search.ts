import type { CatalogEntry } from './entry';
import { SearchIndex } from './searchIndex';

/** A SID, or as much of it as tells what it is of: `MG`, `MG…`, `MG0123`. */
const SID = /^[A-Z]{2}(?=[0-9a-f]{0,32}(?:…|\.\.\.)?$)/;

/** Part of a path or a key: `/Calls/{Sid}`, `messaging_v1.CreateService`. */
const ADDRESS = /[/{}]|\w[_.]\w/;

const indexes = new WeakMap<CatalogEntry[], SearchIndex>();

/**
 * The operations that `words` describe, best first.
 * @param entries the same array for each search, whose index is kept as long as it
 * @param words what to do with what, in Twilio’s or in other people’s words; or part of a path or key;
 * or a SID or its beginning, which finds what can be done with it. Without words, all operations,
 * those that people use most first.
 */
export function search(entries: CatalogEntry[], words: string): CatalogEntry[] {
	const text = words.trim();
	if (!text) return sorted(entries, ({ rank = Infinity }) => -rank);
	const [prefix] = SID.exec(text) ?? [];
	const ofSid = prefix ? sorted(entries, (entry) => rankOfSid(entry, prefix), 0) : [];
	if (ofSid.length > 0) return ofSid;
	if (ADDRESS.test(text)) {
		const address = text.toLowerCase();
		const found = entries.filter(({ url, key }) => `${url} ${key}`.toLowerCase().includes(address));
		if (found.length > 0) return found;
	}
	const index = indexes.get(entries) ?? new SearchIndex(entries);
	indexes.set(entries, index);
	return index.search(text);
}

/** Those above `minimum`, the highest first, and otherwise in their order. */
function sorted(
	entries: CatalogEntry[],
	scoreOf: (entry: CatalogEntry) => number,
	minimum = -Infinity,
): CatalogEntry[] {
	const scores = new Map(entries.map((entry) => [entry, scoreOf(entry)]));
	const compare = (a: number, b: number) => (a === b ? 0 : b - a);
	return entries
		.filter((entry) => scores.get(entry)! > minimum || minimum === -Infinity)
		.sort((a, b) => compare(scores.get(a)!, scores.get(b)!));
}

/** Highest where the SID is that of what the operation works on, not of what that belongs to. */
function rankOfSid({ url, parameters }: CatalogEntry, prefix: string): number {
	const takes = ({ pattern }: { pattern?: string }, start: string) =>
		pattern !== undefined && new RegExp(pattern).test(start + '0'.repeat(32));
	const sids = parameters.filter(
		(parameter) => parameter.in === 'path' && takes(parameter, prefix) && !takes(parameter, '??'),
	);
	if (sids.length === 0) return 0;
	const path = url.replace(/\.json$/, '');
	return sids.some(({ name }) => path.endsWith(`{${name}}`)) ? 2 : 1;
}
