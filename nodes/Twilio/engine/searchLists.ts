import type {
	IDataObject,
	ILoadOptionsFunctions,
	INodeListSearchItems,
	INodeListSearchResult,
} from 'n8n-workflow';

import type { TwilioClient } from '../transport/client';
import { hasStatus } from '../transport/errors';
import { createClient } from '../transport/client';
import type { Page } from '../transport/paginate';
import { readPage } from '../transport/paginate';
import type { Route } from '../twilio/route';
import { buildUrl } from '../transport/sendRequest';
import { matchesFilter, phoneNumberIn } from './searchFilter';
import { hasAccount, inSubaccount } from './subaccount';

/** Hits per page: few enough to be quick, enough to fill the list. */
const PAGE_SIZE = 50;

/** Twilio's maximum page size. */
const LARGEST_PAGE = 1000;

/** Maximum milliseconds for which a search reads pages before it shows its hits. */
const LONGEST_SEARCH_MS = 5000;

/**
 * HTTP status codes of lists that the credential has no permission for, or that the region does not have.
 */
const NOT_AVAILABLE = [401, 403, 404];

/** One of the lists that a search goes through. */
export interface SearchableList {
	route: Route;
	/** The name and value of a resource; undefined to leave it out. */
	entry(resource: IDataObject): INodeListSearchItems | undefined;
	/** Additional query parameters. */
	query?: IDataObject;
	/** The queries with which Twilio finds a phone number or its beginning. */
	byNumber?(number: string): IDataObject[];
	/** Whether the search works without this list, e.g. if the credential has no permission. */
	optional?: true;
}

/** The next page to read. */
interface PageToRead {
	list: number;
	url: string;
}

/**
 * The list search of a resource locator, page by page. Twilio is asked to find a phone number if it can.
 * Otherwise pages are read until one page of hits is full, for at most five seconds; the pagination token
 * continues from there.
 * @returns the `search` of a node's `methods.listSearch`; it throws a NodeApiError when Twilio refuses
 * a list that is not optional, and a NodeOperationError as `inSubaccount` does
 */
export const searchLists = (...lists: SearchableList[]) =>
	async function (
		this: ILoadOptionsFunctions,
		filter = '',
		nextPlaces?: string,
	): Promise<INodeListSearchResult> {
		const routes = lists.map(({ route }) => route);
		const account = await createClient(this);
		const client = inSubaccount(this, account, routes);
		const fits = matchesFilter(filter);
		const read = async (places: PageToRead[]) => await readPages(client, lists, places, fits);
		if (nextPlaces) return toSearchResult(await read(parseToken(nextPlaces)));

		const places = (queriesOf: (list: SearchableList) => IDataObject[]): PageToRead[] =>
			lists.flatMap((list, index) => {
				// a list whose route has no account does not belong to the subaccount
				if (client !== account && !hasAccount(list.route)) return [];
				const PageSize = filter.trim() ? LARGEST_PAGE : PAGE_SIZE;
				return queriesOf(list).map((query) => ({
					list: index,
					url: buildUrl(client, list.route, { query: { ...list.query, ...query, PageSize } }),
				}));
			});
		const number = phoneNumberIn(filter);
		const byNumber = await read(places((list) => (number && list.byNumber?.(number)) || []));
		const isFound = (list: SearchableList) => list.byNumber && byNumber.results.length > 0;
		return toSearchResult(byNumber, await read(places((list) => (isFound(list) ? [] : [{}]))));
	};

/** Matches, and the pages that are left. */
interface SearchResult {
	results: INodeListSearchItems[];
	left: PageToRead[];
}

function toSearchResult(...found: SearchResult[]): INodeListSearchResult {
	const left = found.flatMap((one) => one.left);
	return {
		results: found.flatMap(({ results }) => results),
		paginationToken: left.map(({ url, list }) => `${url}#${list}`).join(' ') || undefined,
	};
}

/** Parses a pagination token. */
const parseToken = (token: string): PageToRead[] =>
	token.split(' ').map((place) => {
		const [url = '', list] = place.split('#');
		return { url, list: Number(list ?? 0) };
	});

/** Reads the next pages of several lists together, until there are enough hits. */
async function readPages(
	client: TwilioClient,
	lists: SearchableList[],
	places: PageToRead[],
	fits: (item: INodeListSearchItems) => boolean,
): Promise<SearchResult> {
	const results = new Map<unknown, INodeListSearchItems>();
	const end = Date.now() + LONGEST_SEARCH_MS;
	let left = places;
	while (left.length > 0 && results.size < PAGE_SIZE && Date.now() < end) {
		const pages = await Promise.all(
			left.map(async ({ list, url }) => ({
				list,
				...(await readListPage(client, lists[list]!, url)),
			})),
		);
		for (const { list, entries } of pages) {
			for (const item of entries.map((entry) => lists[list]!.entry(entry))) {
				if (item && fits(item)) results.set(item.value, item);
			}
		}
		left = pages.flatMap(({ list, next }) => (next ? [{ list, url: next }] : []));
	}
	return { results: [...results.values()], left };
}

async function readListPage(
	client: TwilioClient,
	{ optional }: SearchableList,
	url: string,
): Promise<Page> {
	const page = readPage(client, url);
	return optional ? await page.catch(emptyIfUnavailable) : await page;
}

function emptyIfUnavailable(error: unknown): Page {
	if (hasStatus(error, ...NOT_AVAILABLE)) return { entries: [] };
	throw error;
}
