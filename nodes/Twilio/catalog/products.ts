import type { CatalogEntry } from './entry';
import { files, products } from './generated';

export interface Product {
	/** The first label of its host: `messaging`. */
	value: string;
	/** `Messaging (Services, Senders, A2P)` */
	name: string;
	/** `Messaging` */
	shortName: string;
	/** The URL of its documentation. */
	docs: string;
}

const byValue = new Map(products.map((product) => [product.value, product]));

/** The product of an operation, by its key, which begins with the name of an OpenAPI file. */
export const productOf = ({ key }: Pick<CatalogEntry, 'key'>): Product | undefined =>
	byValue.get(files.get(key.split('.')[0] ?? '') ?? '');
