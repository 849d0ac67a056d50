import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalog } from './build';
import { PRODUCTS } from './products';

/** Writes one JSON file a product into `folder`, and the index that loads them one by one. */
export function writeCatalog({ products }: Catalog, folder: string): void {
	mkdirSync(folder, { recursive: true });
	for (const [product, entries] of products) {
		writeFileSync(join(folder, `${product}.json`), JSON.stringify(entries));
	}
	const ids = [...products.keys()];
	const names = ids.map((value) => ({ value, name: nameOf(value) }));
	const loaders = ids.map((id) => `['${id}', () => require('./${id}.json')],`);
	writeFileSync(
		join(folder, 'index.js'),
		`exports.products = ${JSON.stringify(names.sort((a, b) => a.name.localeCompare(b.name, 'en')))};
exports.loaders = new Map([${loaders.join('')}]);
`,
	);
	writeFileSync(
		join(folder, 'index.d.ts'),
		`import type { CatalogProduct } from '../entry';
export const products: Array<{ value: string; name: string }>;
export const loaders: Map<string, () => CatalogProduct>;
`,
	);
}

function nameOf(product: string): string {
	const name = PRODUCTS[product];
	if (!name) throw new Error(`catalog/products.ts has no name for ${product}`);
	return name;
}
