import type { IDataObject } from 'n8n-workflow';

import type { Caller } from './caller';
import type { RequestValues } from './encode';
import { elsewhere } from './failure';
import type { Route } from './route';
import { ask, urlOf } from './send';

/** The most entries Twilio puts on a page of any list the node reads. */
const LARGEST_PAGE = 1000;

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
	/** All other APIs. */
	meta?: { key?: string; next_page_url?: string | null };
}

/**
 * Reads one page of a list.
 * Source: https://www.twilio.com/docs/usage/twilios-response#pagination
 * @throws NodeApiError as `ask` does, and when the next page is on another host than this one, where
 * the credential must not go
 */
export async function readPage(caller: Caller, url: string): Promise<Page> {
	const { meta, next_page_uri, ...answer } = (await ask(caller, 'GET', url)) as ListAnswer;
	// the 2010 API does not name its entries: they are the only list
	const entries = meta?.key ? answer[meta.key] : Object.values(answer).find(Array.isArray);
	const nextLink = meta?.next_page_url ?? next_page_uri;
	const next = nextLink ? new URL(nextLink, url) : undefined;
	if (next && next.origin !== new URL(url).origin) {
		throw elsewhere(caller, next.host);
	}
	return { entries: (entries ?? []) as IDataObject[], next: next?.href };
}

/**
 * Reads a list page by page, one request a page, as far as it is asked for more.
 * @param limit how many entries are wanted at most
 */
export async function* readList(
	caller: Caller,
	route: Route,
	values: RequestValues,
	limit = Infinity,
): AsyncGenerator<IDataObject> {
	const PageSize = Math.min(limit, LARGEST_PAGE);
	let url: string | undefined = urlOf(caller, route, {
		...values,
		query: { ...values.query, PageSize },
	});
	let left = limit;
	while (url && left > 0) {
		const page: Page = await readPage(caller, url);
		yield* page.entries.slice(0, left);
		left -= page.entries.length;
		url = page.next;
	}
}
