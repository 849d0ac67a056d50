import type { IExecuteFunctions } from 'n8n-workflow';

import { requestOptions } from '../descriptions/requestOptions';
import type { RequestOptions } from '../transport/requestOptions';
import { DEFAULT_REQUEST_OPTIONS } from '../transport/requestOptions';
import { Item } from './item';

/** Reads Request Options, of the first item. Throws a NodeOperationError when one is invalid. */
export function readRequestOptions(context: IExecuteFunctions): RequestOptions {
	const item = new Item(context, [requestOptions], 0);
	const option = (name: keyof RequestOptions) =>
		item.number(`requestOptions.${name}`) ?? DEFAULT_REQUEST_OPTIONS[name];
	return {
		maxParallelRequests: option('maxParallelRequests'),
		requestsPerSecond: option('requestsPerSecond') || Infinity,
		timeout: option('timeout'),
		rateLimitTimeout: option('rateLimitTimeout'),
	};
}
