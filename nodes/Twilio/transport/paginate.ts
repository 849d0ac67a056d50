import type { IDataObject } from 'n8n-workflow';

import type { Caller } from './caller';
import type { RequestValues } from './encode';
import { elsewhere, notAList } from './failure';
import type { Route } from './route';
import { ask, urlOf } from './send';

/** How most lists are told how much to put on a page. */
const PAGE_SIZE = { name: 'PageSize', maximum: 1000 };

/** What a token for the next page is called in an answer -> the parameter that takes it. */
export const TOKENS = { nextToken: 'pageToken', next_token: 'Token' };

/** One page of a list. */
export interface Page {
	entries: IDataObject[];
	/** Absolute URL of the next page, if there is one. */
	next?: string;
}

/** What Twilio's two kinds of lists say of themselves, beside the entries. */
interface ListAnswer extends IDataObject {
	/** 2010 API: relative. */
	next_page_uri?: string | null;
	/** All other APIs; the newest have a token in place of a link. */
	meta?: Record<string, string | null | undefined>;
}

/**
 * Reads one page of a list.
 * Source: https://www.twilio.com/docs/usage/twilios-response#pagination
 * @throws NodeApiError as `ask` does, when the answer is no list, and when the next page is on another
 * host than this one, where the credential must not go
 */
export async function readPage(
	caller: Caller,
	url: string,
	headers?: Record<string, string>,
): Promise<Page> {
	const answer = (await ask(caller, 'GET', url, { headers })) as ListAnswer;
	const key = answer.meta?.key;
	// the 2010 API does not name its entries: they are the only list
	const entries = key ? answer[key] : Object.values(answer).find(isListOfObjects);
	if (!entries) throw notAList(caller);
	const next = nextPage(url, answer);
	if (next && next.origin !== new URL(url).origin) {
		throw elsewhere(caller, next.host);
	}
	return { entries: entries as IDataObject[], next: next?.href };
}

const isListOfObjects = (value: unknown) =>
	Array.isArray(value) && value.every((entry) => typeof entry === 'object');

function nextPage(url: string, { meta, next_page_uri }: ListAnswer): URL | undefined {
	const link = meta?.next_page_url ?? next_page_uri;
	if (link) return new URL(link, url);
	for (const [name, parameter] of Object.entries(TOKENS)) {
		const token = meta?.[name];
		if (!token) continue;
		const next = new URL(url);
		next.searchParams.set(parameter, token);
		return next;
	}
	return undefined;
}

/**
 * Reads a list page by page, one request a page, as far as it is asked for more.
 * @param url absolute, of the first page
 * @param limit how many entries are wanted at most
 */
export async function* readPages(
	caller: Caller,
	url: string,
	limit: number,
	headers?: Record<string, string>,
): AsyncGenerator<IDataObject> {
	let next: string | undefined = url;
	let left = limit;
	while (next && left > 0) {
		const page: Page = await readPage(caller, next, headers);
		yield* page.entries.slice(0, left);
		left -= page.entries.length;
		next = page.next;
	}
}

/** Reads the list of a route as `readPages` does, with pages as large as is of use. */
export async function* readList(
	caller: Caller,
	route: Route,
	values: RequestValues,
	limit = Infinity,
): AsyncGenerator<IDataObject> {
	const { query, headers, pageSize = PAGE_SIZE } = values;
	const size = pageSize ? { [pageSize.name]: Math.min(limit, pageSize.maximum) } : {};
	const url = urlOf(caller, route, { ...values, query: { ...query, ...size } });
	yield* readPages(caller, url, limit, headers);
}
