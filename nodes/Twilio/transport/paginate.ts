import type { IDataObject } from 'n8n-workflow';

import type { TwilioClient } from './client';
import type { RequestValues } from './encode';
import { crossHostPageError, listError, notAListError } from './errors';
import { isObject } from '../twilio/isObject';
import type { Route } from '../twilio/route';
import { requestJson, buildUrl } from './sendRequest';

/** The page size parameter of most lists. */
const PAGE_SIZE = { name: 'PageSize', maximum: 1000 };

/** The name of the next page's token in a response -> its query parameter. */
export const PAGE_TOKENS = { nextToken: 'pageToken', next_token: 'Token' };

/** One page of a list. */
export interface Page {
	entries: IDataObject[];
	/** Absolute URL of the next page, if there is one. */
	next?: string;
}

/** The paging fields of Twilio's two kinds of lists. */
interface ListResponse extends IDataObject {
	/** 2010 API: relative. */
	next_page_uri?: string | null;
	/** All other APIs; the newest have a token instead of a link. */
	meta?: Record<string, string | null | undefined>;
}

/**
 * Reads one page of a list.
 * Source: https://www.twilio.com/docs/usage/twilios-response#pagination
 * @returns the entries as objects, see `asObject`
 * @throws NodeApiError as `requestJson` does, when the response is not a list or has several, and when the next
 * page is on another host than this one, where the credential must not go
 */
export async function readPage(
	client: TwilioClient,
	url: string,
	headers?: Record<string, string>,
): Promise<Page> {
	const response = (await requestJson(client, 'GET', url, { headers })) as ListResponse;
	const entries = readEntries(client, response);
	const next = nextPage(url, response);
	if (next && next.origin !== new URL(url).origin) {
		throw crossHostPageError(client, next.host);
	}
	return { entries: entries.map(asObject), next: next?.href };
}

/** A JSON value as an item's JSON: objects unchanged, anything else as `value`. */
export const asObject = (value: unknown): IDataObject =>
	isObject(value) ? value : { value: value as IDataObject['value'] };

/**
 * The entries of a page: the response itself, the list that `meta` names, or else the only list. A list of
 * objects is preferred to other lists, such as `schemas` in SCIM, and to empty ones.
 */
function readEntries(client: TwilioClient, response: ListResponse): unknown[] {
	if (Array.isArray(response)) return response;
	const key = response.meta?.key;
	if (key) {
		if (Array.isArray(response[key])) return response[key];
		throw notAListError(client);
	}
	const lists = Object.entries(response).filter(([, value]) => Array.isArray(value)) as Array<
		[string, unknown[]]
	>;
	const objects = lists.filter(([, list]) => list.some(isObject));
	const empty = lists.filter(([, list]) => list.length === 0);
	const candidates = [objects, empty, lists].find((found) => found.length > 0);
	if (!candidates) throw notAListError(client);
	const [[, entries]] = candidates as [[string, unknown[]]];
	if (candidates.length === 1 || entries.length === 0) return entries;
	throw listError(
		client,
		'Twilio’s response has several lists',
		`They are ${candidates.map(([name]) => name).join(', ')}. To get them as one item, use Custom Request with Read List turned off.`,
	);
}

function nextPage(url: string, { meta, next_page_uri }: ListResponse): URL | undefined {
	const link = meta?.next_page_url ?? next_page_uri;
	if (link) return new URL(link, url);
	for (const [name, parameter] of Object.entries(PAGE_TOKENS)) {
		const token = meta?.[name];
		if (!token) continue;
		const next = new URL(url);
		next.searchParams.set(parameter, token);
		return next;
	}
	return undefined;
}

/**
 * Reads a list page by page, one request per page, until the consumer stops or the list ends.
 * @param url absolute, of the first page
 * @param limit maximum number of entries
 * @throws NodeApiError as `readPage` does, and when the next page is one that was read before: the list
 * would never end
 */
export async function* readPages(
	client: TwilioClient,
	url: string,
	limit: number,
	headers?: Record<string, string>,
): AsyncGenerator<IDataObject> {
	let next: string | undefined = url;
	let count = 0;
	const read = new Set<string>();
	while (next && count < limit) {
		if (read.has(next)) throw endlessListError(client, count);
		read.add(next);
		const page: Page = await readPage(client, next, headers);
		yield* page.entries.slice(0, limit - count);
		count += page.entries.length;
		next = page.next;
	}
}

/** Reads the list of a route as `readPages` does, with the largest page size that is useful. */
export async function* readList(
	client: TwilioClient,
	route: Route,
	values: RequestValues,
	limit = Infinity,
): AsyncGenerator<IDataObject> {
	const { query, headers, pageSize = PAGE_SIZE } = values;
	const size = pageSize ? { [pageSize.name]: Math.min(limit, pageSize.maximum) } : {};
	const url = buildUrl(client, route, { ...values, query: { ...query, ...size } });
	yield* readPages(client, url, limit, headers);
}

const endlessListError = (client: TwilioClient, count: number) =>
	listError(
		client,
		'Twilio’s list never ends: the next page was already read',
		`Try again later, or get only the first entries: turn off Return All and set Limit to ${count || 1}.`,
	);
