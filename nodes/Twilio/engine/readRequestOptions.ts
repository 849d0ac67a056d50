import type { IExecuteFunctions } from 'n8n-workflow';

import { requestOptions } from '../descriptions/requestOptionsField';
import type { RequestOptions } from '../transport/requestOptions';
import { DEFAULT_REQUEST_OPTIONS } from '../transport/requestOptions';
import { FieldReader } from './fieldReader';

/** Reads Request Options, of the first item. Throws a NodeOperationError when one is invalid. */
export function readRequestOptions(context: IExecuteFunctions): RequestOptions {
	const fields = new FieldReader(context, [requestOptions], 0);
	const option = (name: keyof RequestOptions) =>
		fields.number(`requestOptions.${name}`) ?? DEFAULT_REQUEST_OPTIONS[name];
	return {
		maxParallelRequests: option('maxParallelRequests'),
		requestsPerSecond: option('requestsPerSecond') || Infinity,
		timeout: option('timeout'),
		rateLimitTimeout: option('rateLimitTimeout'),
	};
}
