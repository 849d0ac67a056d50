import { TwilioError } from './errors';
import type { Answer, OperationRequest } from './resource';

/** An entry of a list: it has its own SID or that of its call or participant, or it is an event type. */
export interface Listed {
	sid?: string;
	call_sid?: string | null;
	participant_sid?: string | null;
	type?: string;
}

/** The ID of a resource within its kind. */
export const idOf = ({ sid, call_sid, participant_sid, type }: Listed) =>
	sid ?? call_sid ?? participant_sid ?? type ?? '';

/**
 * One page of `all` under `name`, in the format of the 2010 API or of later products, by path.
 * Source: https://www.twilio.com/docs/usage/twilios-response#pagination
 */
export function page(name: string, request: OperationRequest, all: Listed[]): Answer {
	const { host, path, query } = request;
	const pageSize = Number(query.PageSize ?? 50);
	const pageNumber = Number(query.Page ?? 0);
	// The token is the last entry, so that newer entries do not shift the pages.
	const last = query.PageToken?.replace(/^PA/, '');
	const start = last ? all.findIndex((one) => idOf(one) === last) + 1 : pageNumber * pageSize;
	if (last && start === 0) throw new TwilioError(21481);

	const shown = all.slice(start, start + pageSize);
	const uriOf = (parameters: Record<string, string>) =>
		`${path}?${new URLSearchParams({ ...query, PageSize: String(pageSize), ...parameters })}`;
	const token = `PA${idOf(shown.at(-1) ?? {})}`;
	const uri = uriOf({});
	const first = `${path}?PageSize=${pageSize}&Page=0`;
	const next =
		start + shown.length < all.length
			? uriOf({ Page: String(pageNumber + 1), PageToken: token })
			: null;

	if (!path.startsWith('/2010-04-01/')) {
		const origin = `https://${host}`;
		const meta = {
			key: name,
			page: pageNumber,
			page_size: pageSize,
			url: origin + uri,
			first_page_url: origin + first,
			previous_page_url: null,
			next_page_url: next && origin + next,
		};
		return { status: 200, body: { [name]: shown, meta } };
	}
	const body = {
		[name]: shown,
		page: pageNumber,
		page_size: pageSize,
		start,
		end: start + Math.max(shown.length - 1, 0),
		uri,
		first_page_uri: first,
		previous_page_uri: null,
		next_page_uri: next,
	};
	return { status: 200, body };
}
