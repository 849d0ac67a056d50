import type { CatalogEntry } from './entry';
import { loaders, products } from './generated';
import { productOf } from './products';

/** Twilio’s products as a list to choose from. */
export { products };

let all: CatalogEntry[] | undefined;

/**
 * The operations of a product, or of all products for `''`, loaded on first use. Empty for an unknown
 * product.
 */
export async function entriesOf(product: string): Promise<CatalogEntry[]> {
	if (product === '') return (all ??= [...loaders.values()].flatMap((load) => load()));
	return loaders.get(product)?.() ?? [];
}

/** One operation; undefined if this version of the catalog does not have it. */
export async function findEntry(key: string): Promise<CatalogEntry | undefined> {
	const product = productOf({ key });
	const entries = product ? await entriesOf(product.value) : [];
	return entries.find((entry) => entry.key === key);
}

export { productOf };
export { searchCatalog } from './searchCatalog';
