import type {
	IDataObject,
	ILoadOptionsFunctions,
	INodeListSearchItems,
	INodeListSearchResult,
} from 'n8n-workflow';

import { callerOf } from '../transport/caller';
import { readPage } from '../transport/paginate';
import type { Route } from '../transport/route';
import { urlOf } from '../transport/send';

/** Few enough to be quick, enough to fill the list. */
const PAGE_SIZE = 50;

/**
 * The list search of a resource locator: the account's resources as Twilio lists them, newest first,
 * a page at a time.
 * @param entry what to show of a resource, and its SID; the person's filter is looked for in the name
 * @param query what Twilio needs to be asked besides
 */
export const search = (
	route: Route,
	entry: (resource: IDataObject) => INodeListSearchItems,
	query: IDataObject = {},
) =>
	async function (
		this: ILoadOptionsFunctions,
		filter = '',
		nextPage?: string,
	): Promise<INodeListSearchResult> {
		const chosen = this.getCurrentNodeParameter('options.accountSid');
		const caller = await callerOf(this);
		if (chosen) caller.account.accountSid = String(chosen);
		const first = urlOf(caller, route, { query: { ...query, PageSize: PAGE_SIZE } });
		const { entries, next } = await readPage(caller, nextPage ?? first);
		const wanted = filter.toLowerCase();
		return {
			results: entries
				.map(entry)
				.filter(({ name, value }) => `${name} ${value}`.toLowerCase().includes(wanted)),
			paginationToken: next,
		};
	};
