import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalog } from './build';
import type { Product } from '../nodes/Twilio/catalog/products';
import { docsOf, PRODUCTS } from './products';

/** Writes a JSON file for each product into `folder`, and the index that loads a file when it is needed. */
export function writeCatalog({ products }: Catalog, folder: string): void {
	mkdirSync(folder, { recursive: true });
	for (const [product, entries] of products) {
		writeFileSync(join(folder, `${product}.json`), JSON.stringify(entries));
	}
	const ids = [...products.keys()];
	const described = ids.map(productOf);
	const files = [...products].flatMap(([product, entries]) =>
		entries.map(({ key }): [string, string] => [key.split('.')[0] ?? '', product]),
	);
	const loaders = ids.map((id) => `['${id}', () => require('./${id}.json')],`);
	writeFileSync(
		join(folder, 'index.js'),
		`exports.products = ${JSON.stringify(described.sort((a, b) => a.name.localeCompare(b.name, 'en')))};
exports.files = new Map(${JSON.stringify([...new Map(files)])});
exports.loaders = new Map([${loaders.join('')}]);
`,
	);
	writeFileSync(
		join(folder, 'index.d.ts'),
		`import type { CatalogProduct } from '../entry';
import type { Product } from '../products';
export const products: Product[];
export const files: Map<string, string>;
export const loaders: Map<string, () => CatalogProduct>;
`,
	);
}

function productOf(value: string): Product {
	const name = PRODUCTS[value]?.name;
	if (!name) throw new Error(`catalog/products.ts has no name for ${value}`);
	return { value, name, shortName: name.replace(/ \(.*/, ''), docs: docsOf(value) ?? '' };
}
