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

/** Few enough to be quick, enough to fill the list. */
const PAGE_SIZE = 50;

/** The most that Twilio puts on a page. */
const LARGEST_PAGE = 1000;

/** How long a search reads pages before it shows what it has found. */
const LONGEST_SEARCH_MS = 5000;

/** HTTP status codes for what the credential has no permission for, or what the region does not have. */
const NOT_AVAILABLE = [401, 403, 404];

/** One of the lists that a search goes through. */
export interface SearchableList {
	route: Route;
	/** What to show of a resource, and its value; undefined to leave it out. */
	entry(resource: IDataObject): INodeListSearchItems | undefined;
	/** Additional query parameters. */
	query?: IDataObject;
	/** The queries by which Twilio itself finds a phone number, or the beginning of one. */
	byNumber?(number: string): IDataObject[];
	/** Set where the search makes sense without it, e.g. when the credential has no permission. */
	optional?: true;
}

/** A page that is to be read next. */
interface PageToRead {
	list: number;
	url: string;
}

/**
 * The list search of a resource locator: resources of the account as Twilio lists them, a page at a
 * time. What a person looks for is found wherever in the lists it is: Twilio is asked for a phone
 * number where it can be, else page after page is read until a page is full of hits, for at most five
 * seconds; the pagination token goes on from there.
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
				// a list without the account in its route is not the subaccount's
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

/** What `shown` has made a pagination token of. */
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
