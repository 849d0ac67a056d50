import type { IExecuteFunctions, IN8nHttpFullResponse } from 'n8n-workflow';

import type { TwilioClient } from './client';

/** A response body that is not in memory. */
export type Stream = Parameters<IExecuteFunctions['helpers']['binaryToString']>[0];

/** The content type of a response, without parameters; '' where there is none. */
export const contentType = ({ headers }: IN8nHttpFullResponse): string =>
	String(headers['content-type'] ?? '')
		.split(';', 1)[0]!
		.trim();

/** Whether a response is JSON, or has an empty body. */
export const isJson = (response: IN8nHttpFullResponse): boolean =>
	/^$|[/+]json$/.test(contentType(response));

/** The text of a body that is a stream. */
export const bodyText = async (
	{ context }: TwilioClient,
	{ body }: IN8nHttpFullResponse,
): Promise<string> => await (context as IExecuteFunctions).helpers.binaryToString(body as Stream);
