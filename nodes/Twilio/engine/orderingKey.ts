import type { IDataObject } from 'n8n-workflow';

import type { Method } from '../twilio/route';

/**
 * The key of requests whose order matters: the recipient, or else the resource that is changed. Requests
 * with the same key are sent one after the other.
 * @param url absolute
 * @param isCreate whether it creates a resource: then what that belongs to is not changed
 * @returns undefined where the order does not matter
 */
export function orderingKey(
	method: Method,
	url: string,
	{ To, to = To }: IDataObject,
	isCreate: boolean,
): string | undefined {
	if (method === 'GET') return undefined;
	if (typeof to === 'string' && to !== '') return to;
	return isCreate ? undefined : url.split('?', 1)[0];
}
