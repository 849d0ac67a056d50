import type { IncomingHttpHeaders } from 'node:http';
import type { Operation } from './specs';

/** The headers that are parameters of an operation, under Twilio's names; never the credential. */
export const headerParameters = (
	{ parameters = [] }: Operation,
	headers: IncomingHttpHeaders,
): Record<string, string> =>
	Object.fromEntries(
		parameters
			.filter((parameter) => parameter.in === 'header' && parameter.name !== 'Authorization')
			.map(({ name }) => [name, headers[name.toLowerCase()]])
			.filter(([, value]) => value !== undefined),
	);
