import type {
	ILoadOptionsFunctions,
	INodeListSearchResult,
	INodePropertyOptions,
} from 'n8n-workflow';

import { entriesOf, products, search } from '../../catalog';

/** Twilio’s products, for the editor. */
export async function apiProducts(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
	return products;
}

/** The operations of the chosen product that fit some words, for the editor. */
export async function searchOperations(
	this: ILoadOptionsFunctions,
	words = '',
): Promise<INodeListSearchResult> {
	const entries = await entriesOf(this.getCurrentNodeParameter('product') as string);
	return {
		results: search(entries, words).map(({ key, resource, name, method, url }) => ({
			name: `${resource}: ${name}`,
			value: key,
			description: `${method} ${new URL(url).pathname}`,
		})),
	};
}
