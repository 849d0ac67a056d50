import { randomBytes } from 'node:crypto';
import { posix } from 'node:path';
import { TwilioError } from './errors';
import type { Answer, OperationRequest } from './resource';

/** A new SID, such as `SM` and 32 hex digits. */
export const newSid = (prefix: string) => prefix + randomBytes(16).toString('hex');

/** The time now as the 2010 API writes it (RFC 2822). */
export const now = () => new Date().toUTCString().replace('GMT', '+0000');

interface Item {
	resource: { sid: string; account_sid: string };
}

/** The things of one kind, each with the `resource` the API shows and what the sandbox adds. */
export class Collection<T extends Item> {
	private readonly items = new Map<string, T>();

	add(item: T): void {
		this.items.set(item.resource.sid, item);
	}

	/** The thing at the request's path. Throws 20404. */
	get({ account, path }: OperationRequest): T {
		const item = this.items.get(posix.basename(path, '.json'));
		if (item?.resource.account_sid === account.sid) return item;
		throw new TwilioError(20404, `The requested resource ${path} was not found`);
	}

	/** The thing with this SID, in whichever account. */
	find(sid: string): T | undefined {
		return this.items.get(sid);
	}

	remove(request: OperationRequest): Answer {
		this.items.delete(this.get(request).resource.sid);
		return { status: 204 };
	}

	newestFirst(): T[] {
		return [...this.items.values()].reverse();
	}

	/**
	 * One page of the account's things, newest first, under `name`, as the 2010 API lists them.
	 * Source: https://www.twilio.com/docs/usage/twilios-response#pagination
	 */
	page(name: string, request: OperationRequest, matches: (item: T) => boolean): Answer {
		const { account, path, query } = request;
		const pageSize = Number(query.PageSize ?? 50);
		const page = Number(query.Page ?? 0);
		const all = this.newestFirst().filter(
			(item) => item.resource.account_sid === account.sid && matches(item),
		);
		// The token names the last thing seen, so that newer things do not shift the pages.
		const last = query.PageToken?.replace(/^PA/, '');
		const seen = last
			? all.findIndex(({ resource }) => resource.sid === last) + 1
			: page * pageSize;
		if (last && seen === 0) throw new TwilioError(21481);

		const shown = all.slice(seen, seen + pageSize).map(({ resource }) => resource);
		const uriOf = (parameters: Record<string, string>) =>
			`${path}?${new URLSearchParams({ ...query, PageSize: String(pageSize), ...parameters })}`;
		const next = uriOf({ Page: String(page + 1), PageToken: `PA${shown.at(-1)?.sid}` });
		const body = {
			[name]: shown,
			page,
			page_size: pageSize,
			start: seen,
			end: seen + Math.max(shown.length - 1, 0),
			uri: uriOf({}),
			first_page_uri: `${path}?PageSize=${pageSize}&Page=0`,
			previous_page_uri: null,
			next_page_uri: seen + shown.length < all.length ? next : null,
		};
		return { status: 200, body };
	}

	reset(): void {
		this.items.clear();
	}
}
