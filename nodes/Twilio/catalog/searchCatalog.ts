import type { CatalogEntry } from './entry';
import { SearchIndex } from './searchIndex';
import { stemsOf } from './vocabulary';

/** A SID or its beginning, which shows the kind of resource: `MG`, `MG…`, `MG0123`. */
const SID = /^[A-Z]{2}(?=[0-9a-f]{0,32}(?:…|\.\.\.)?$)/;

/** Part of a path or a key: `/Calls/{Sid}`, `messaging_v1.CreateService`, `CreateService`. */
const ADDRESS = /[/{}]|\w[_.]\w|^(?:Create|Fetch|List|Update|Patch|Delete)[A-Z]/;

/** The position of operations that are not among the most used. */
const LAST = 1e6;

const indexes = new WeakMap<CatalogEntry[], SearchIndex>();

/**
 * The operations that `words` describe, best match first.
 * @param entries pass the same array to each search, because its index is cached by array
 * @param words a description, such as "buy a number"; part of a path or key; or a SID or its beginning,
 * which finds the operations on that resource. Without words, all operations, most used first.
 */
export function searchCatalog(entries: CatalogEntry[], words: string): CatalogEntry[] {
	const text = words.trim();
	const [prefix] = SID.exec(text) ?? [];
	const ofSid = prefix ? sorted(entries, (entry) => rankOfSid(entry, prefix)) : [];
	if (ofSid.length > 0) return ofSid;
	if (stemsOf(text).length === 0) return sorted(entries, ({ rank = LAST }) => 1 / (1 + rank));
	const address = ADDRESS.test(text) ? text.toLowerCase() : undefined;
	const at = address ? sorted(entries, (entry) => rankOfAddress(entry, address)) : [];
	if (at.length > 0) return at;
	const index = indexes.get(entries) ?? new SearchIndex(entries);
	indexes.set(entries, index);
	return index.search(text);
}

/** The entries with a score, highest first; entries with the same score keep their order. */
function sorted(entries: CatalogEntry[], scoreOf: (entry: CatalogEntry) => number): CatalogEntry[] {
	return entries
		.map((entry) => ({ entry, score: scoreOf(entry) }))
		.filter(({ score }) => score > 0)
		.sort((a, b) => b.score - a.score)
		.map(({ entry }) => entry);
}

function rankOfAddress({ url, key }: CatalogEntry, address: string): number {
	if (!`${url} ${key}`.toLowerCase().includes(address)) return 0;
	return key.toLowerCase().endsWith(address) ? 2 : 1;
}

/** Ranks an operation higher if the SID belongs to the resource itself than if it belongs to a parent. */
function rankOfSid({ resource, url, parameters }: CatalogEntry, prefix: string): number {
	const takes = ({ pattern }: { pattern?: string }, start: string) =>
		pattern !== undefined && new RegExp(pattern).test(start + '0'.repeat(32));
	const sids = parameters.filter(
		(parameter) => parameter.in === 'path' && takes(parameter, prefix) && !takes(parameter, '??'),
	);
	if (sids.length === 0) return 0;
	const path = url.replace(/\.json$/, '');
	const isOfItself = sids.some(({ name }) => path.endsWith(`{${name}}`));
	return (isOfItself ? 2 : 1) + 1 / resource.length;
}
