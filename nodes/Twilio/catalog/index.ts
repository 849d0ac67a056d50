import type { CatalogEntry } from './entry';
import { loaders, products } from './generated';

/** Twilio’s products as a list to choose from. */
export { products };

/** The operations of a product, read when first asked for; none where there is no such product. */
export async function entriesOf(product: string): Promise<CatalogEntry[]> {
	return loaders.get(product)?.() ?? [];
}

/** One operation, undefined where the catalogue does not have it, or no longer. */
export async function findEntry(product: string, key: string): Promise<CatalogEntry | undefined> {
	const entries = await entriesOf(product);
	return entries.find((entry) => entry.key === key);
}

export { search } from './search';
