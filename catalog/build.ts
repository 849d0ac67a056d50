import type { CatalogEntry, CatalogProduct } from '../nodes/Twilio/catalog/entry';
import { ALIASES } from './aliases';
import { FILES, OPERATIONS } from './exclusions';
import { entryOf } from './entries';
import { readSources, version } from './openapi';
import { docsOf } from './products';

/** Figures of a build, kept in version.json. */
export interface Counts {
	/** The version of `@twilio/cli-core`. */
	version: string;
	files: number;
	operations: number;
	excluded: number;
	kept: number;
	products: number;
	hosts: number;
}

export interface Catalog {
	/** Products by the first label of their host, sorted. */
	products: Map<string, CatalogProduct>;
	counts: Counts;
}

/** The order of operations in the list, by the verb that Twilio's operationId begins with. */
const VERBS = ['Create', 'Fetch', 'List', 'Update', 'Patch', 'Delete'];

/** Whether an operation is in the catalog. */
export const isKept = ({ file, key }: { file: string; key: string }): boolean =>
	!(file in FILES) && !(key in OPERATIONS);

/** Builds the catalog from Twilio's OpenAPI files. Throws when two operations have the same name. */
export function buildCatalog(): Catalog {
	const files = readSources();
	const sources = [...files.values()].flat();
	const kept = sources.filter(isKept);
	const products = new Map<string, CatalogProduct>();
	for (const source of kept) {
		const [product = ''] = new URL(source.server).hostname.split('.');
		products.set(product, [...(products.get(product) ?? []), extended(product, entryOf(source))]);
	}
	const sorted = [...products].sort(([a], [b]) => compare(a, b));
	return {
		products: new Map(
			sorted.map(([product, entries]) => [product, ordered(disambiguate(entries))]),
		),
		counts: {
			version,
			files: files.size,
			operations: sources.length,
			excluded: sources.length - kept.length,
			kept: kept.length,
			products: products.size,
			hosts: new Set(kept.map(({ server }) => server)).size,
		},
	};
}

/** Keys of the most used operations, most used first. */
const MOST_USED = Object.keys(ALIASES);

/** Adds what the OpenAPI file does not contain: the documentation URL, aliases and the rank by use. */
function extended(product: string, entry: CatalogEntry): CatalogEntry {
	const docs = docsOf(product, entry.resource);
	const aliases = ALIASES[entry.key];
	return {
		...entry,
		...(docs && { docs }),
		...(aliases && { rank: MOST_USED.indexOf(entry.key), aliases }),
	};
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

const verbOf = ({ key }: CatalogEntry) =>
	VERBS.findIndex((verb) => key.split('.')[1]?.startsWith(verb));

const ordered = (entries: CatalogEntry[]) =>
	entries.sort(
		(a, b) => compare(a.resource, b.resource) || verbOf(a) - verbOf(b) || compare(a.key, b.key),
	);

/**
 * Adds the API version to the names of resources that exist in several versions. Throws if two operations
 * still have the same name.
 */
function disambiguate(entries: CatalogEntry[]): CatalogEntry[] {
	const versionOf = ({ url }: CatalogEntry) => new URL(url).pathname.split('/')[1] ?? '';
	const versions = new Map<string, Set<string>>();
	for (const entry of entries) {
		versions.set(entry.resource, new Set(versions.get(entry.resource)).add(versionOf(entry)));
	}
	const seen = new Set<string>();
	return entries.map((entry) => {
		const version = versions.get(entry.resource)?.size === 1 ? '' : ` (${versionOf(entry)})`;
		const resource = entry.resource + version;
		const called = `${resource}: ${entry.name}`;
		if (seen.has(called)) throw new Error(`${entry.key} is not the only ${called}`);
		seen.add(called);
		return { ...entry, resource };
	});
}
