import type { CatalogEntry, CatalogParameter } from '../nodes/Twilio/catalog/entry';
import { PAGE_TOKENS } from '../nodes/Twilio/transport/paginate';
import { answerOf, merged, type Source } from './openapi';

/** All names of the paging parameters of Twilio's lists. */
const PAGE = ['Page', 'page'];
const SIZE = ['PageSize', 'pageSize', 'Size'];
const TOKEN = ['PageToken', ...Object.values(PAGE_TOKENS)];

export type Paging = Pick<CatalogEntry, 'list' | 'pageSize'>;

/** How the response of an operation is paged; undefined if the node does not read it as a list. */
export function pagingOf(source: Source, parameters: CatalogParameter[]): Paging {
	const list = listOf(source, parameters);
	if (!list) return {};
	const size = parameters.find(({ name }) => SIZE.includes(name));
	return {
		list,
		...(size && { pageSize: { name: size.name, maximum: size.maximum ?? 1000 } }),
	};
}

function listOf(source: Source, parameters: CatalogParameter[]): Paging['list'] {
	const answer = answerOf(source);
	if (source.method !== 'get' || !answer) return undefined;
	const { resolve } = source;
	const properties = answer.properties ?? {};
	const meta = Object.keys((properties.meta && merged(properties.meta, resolve).properties) ?? {});
	const arrays = Object.values(properties).filter(
		(property) => merged(property, resolve).type === 'array',
	);
	const takes = (names: string[]) => parameters.some(({ name }) => names.includes(name));
	if (arrays.length === 0) return undefined;
	if (takes(TOKEN) || 'next_page_uri' in properties || meta.includes('next_page_url')) {
		return Object.keys(PAGE_TOKENS).some((name) => meta.includes(name)) ? 'token' : 'link';
	}
	const isWhole = /^List/.test(source.operation.operationId) && !takes([...PAGE, ...SIZE]);
	return isWhole ? 'once' : undefined;
}

/** The parameters that people fill in: the node itself sends the paging parameters of lists. */
export const withoutPaging = (parameters: CatalogParameter[]): CatalogParameter[] =>
	parameters.filter(
		({ name, in: place, required }) =>
			place !== 'query' || required || ![...PAGE, ...SIZE, ...TOKEN].includes(name),
	);
