import type { CatalogEntry } from './entry';

/** A SID, or as much of it as tells what it is of: `MG`, `MG…`, `MG0123`. */
const SID = /^[A-Z]{2}(?=[0-9a-f]{0,32}(?:…|\.\.\.)?$)/;

/**
 * The operations that `words` describe, best first.
 * @param words all of them must occur in an operation’s name, resource, path, key or help; the
 * beginning of a SID finds what can be done with it besides. Nothing finds everything.
 */
export function search(entries: CatalogEntry[], words: string): CatalogEntry[] {
	const text = words.trim();
	if (!text) return entries;
	const [prefix] = SID.exec(text) ?? [];
	const terms = text.toLowerCase().split(/\s+/);
	return entries
		.map((entry) => ({ entry, rank: (prefix && rankOfSid(entry, prefix)) || rankOf(entry, terms) }))
		.filter(({ rank }) => rank > 0)
		.sort((a, b) => b.rank - a.rank || a.entry.resource.length - b.entry.resource.length)
		.map(({ entry }) => entry);
}

/** Higher where the words are found nearer to what an operation is called; 0 where one is missing. */
function rankOf({ name, resource, url, key, help = '' }: CatalogEntry, terms: string[]): number {
	const texts = [help, `${url} ${key}`, resource, name].map((text) => text.toLowerCase());
	const ranks = terms.map((term) => texts.findLastIndex((text) => text.includes(term)) + 1);
	if (ranks.includes(0)) return 0;
	const isName = texts.at(-1) === terms.join(' ') ? 1 : 0;
	return isName + ranks.reduce((sum, rank) => sum + rank, 0) / terms.length;
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
	return sids.some(({ name }) => path.endsWith(`{${name}}`)) ? 10 : 9;
}
