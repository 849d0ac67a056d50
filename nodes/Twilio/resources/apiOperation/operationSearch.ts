import type {
	ILoadOptionsFunctions,
	INodeListSearchItems,
	INodeListSearchResult,
	INodePropertyOptions,
} from 'n8n-workflow';

import { entriesOf, productOf, products, searchCatalog } from '../../catalog';
import { pathOf, type CatalogEntry } from '../../catalog/entry';

/** The saved value if no product is chosen. */
const ALL = '';

/** Twilio’s products, for the editor. */
export async function apiProducts(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
	return [
		{ name: 'All Products', value: ALL },
		...products.map(({ name, value }) => ({ name, value })),
	];
}

/**
 * The operations of the chosen product that match a search, for the editor. If the product is an expression,
 * the operations of all products.
 */
export async function searchOperations(
	this: ILoadOptionsFunctions,
	words = '',
): Promise<INodeListSearchResult> {
	const chosen = this.getCurrentNodeParameter('product') as string;
	const product = products.some(({ value }) => value === chosen) ? chosen : ALL;
	const found = searchCatalog(await entriesOf(product), words);
	return { results: found.map((entry) => itemOf(entry, product === ALL)) };
}

function itemOf(entry: CatalogEntry, withProduct: boolean): INodeListSearchItems {
	const { key, resource, name, method, url, docs } = entry;
	const product = productOf(entry);
	const place = withProduct ? [product?.shortName, resource].join(' > ') : resource;
	return {
		// the editor cuts off long names, so the action comes before the resource
		name: `${name} · ${place}`,
		value: key,
		description: `${method} ${pathOf(url)}`,
		url: docs ?? product?.docs,
	};
}
