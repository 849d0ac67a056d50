import type { IDataObject } from 'n8n-workflow';

import { products } from '../../catalog';
import type { Result } from '../../engine/results';

/** Fields that mostly hold the URLs of a resource and its subresources in Twilio's API. */
const ADDRESSES = ['links', 'subresource_uris', 'uri', 'url'];

/** Fields that are the same in every response. */
const CONSTANTS = ['account_sid', 'accountId', 'accountSid', 'api_version', 'apiVersion'];

/**
 * Removes the fields that Twilio adds to every resource. Objects inside a resource are unchanged, because
 * they may be people's own data.
 */
export const simplified =
	(result: Result): Result =>
	(request) => {
		const run = result(request);
		return async () =>
			(await run()).map(({ json, ...rest }) => ({ ...rest, json: withoutNoise(json) }));
	};

/** Returns the whole response if nothing would remain. */
function withoutNoise(response: IDataObject): IDataObject {
	const kept = Object.entries(response).filter(([name, value]) => !isNoise(name, value));
	return kept.length > 0 ? Object.fromEntries(kept) : response;
}

const isNoise = (name: string, value: unknown) =>
	CONSTANTS.includes(name) || (ADDRESSES.includes(name) && isApiAddress(value));

/** Whether a value holds only URLs of Twilio's API. Other URLs are kept, such as one to upload a file to. */
function isApiAddress(value: unknown): boolean {
	if (typeof value === 'object') return Object.values(value ?? {}).every(isApiAddress);
	const address = String(value);
	// URLs of the 2010 API have no host
	if (/^\/\w/.test(address)) return true;
	const [, product] = /^https:\/\/([\w-]+)(?:\.[\w-]+)*\.twilio\.com\//.exec(address) ?? [];
	return products.some((known) => known.value === product);
}
