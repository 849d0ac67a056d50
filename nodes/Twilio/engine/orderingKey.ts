import type { IDataObject } from 'n8n-workflow';

import type { Method } from '../twilio/route';

/**
 * What the order of requests matters for: the recipient, or else the resource that is changed. Of
 * requests with the same key, Twilio gets one after the other.
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
