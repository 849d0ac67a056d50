import type { IDataObject } from 'n8n-workflow';

import type { Caller } from './caller';
import type { RequestValues } from './encode';
import { encodeForm, encodePath } from './encode';
import { isErrorBody } from './errorBody';
import { responseError } from './failure';
import { inRegion } from './hosts';
import type { TwilioRequest } from './request';
import { request } from './request';
import type { Method, Route } from './route';

const FORM = 'application/x-www-form-urlencoded';

/** The absolute URL of a route, placeholders filled in, in the account's region. */
export function urlOf({ account }: Caller, route: Route, { path, query }: RequestValues): string {
	const template = route.slice(route.indexOf(' ') + 1);
	const url = encodePath(template, { AccountSid: account.accountSid, ...path });
	const parameters = encodeForm(query ?? {});
	return inRegion(url, account.region) + (parameters && `?${parameters}`);
}

/**
 * Asks Twilio for JSON.
 * @param url absolute, on one of Twilio's hosts
 * @param body encoded as its type says
 * @param headers besides those that say so
 * @param hasKey whether they hold an idempotency key
 * @returns Twilio's answer, parsed; empty where Twilio answers without a body, as after a delete
 * @throws NodeApiError when Twilio refuses, does not respond, or responds with something else
 */
export async function ask(
	caller: Caller,
	method: Method,
	url: string,
	{
		body = '',
		type = FORM,
		headers = {},
		hasKey,
	}: {
		body?: string;
		type?: string;
		headers?: Record<string, string>;
		hasKey?: TwilioRequest['hasKey'];
	} = {},
): Promise<IDataObject> {
	const options = {
		method,
		url,
		hasKey,
		headers: {
			accept: 'application/json',
			...(body && { 'content-type': type }),
			...headers,
		},
		body,
	};
	return await request(caller, options, {
		read(response) {
			if (response.statusCode === 204) return {};
			const answer = response.body as IDataObject | string | null;
			if (typeof answer !== 'object' || answer === null || isErrorBody(answer)) {
				throw responseError(caller, method, response);
			}
			return answer;
		},
	});
}

/** Sends the request of a route; see `ask` for what comes back. */
export async function send(
	caller: Caller,
	route: Route,
	values: RequestValues,
): Promise<IDataObject> {
	const method = route.split(' ', 1)[0] as Method;
	const { body = {}, json, headers, hasKey } = values;
	const content = json
		? { body: JSON.stringify(json), type: 'application/json' }
		: { body: encodeForm(body) };
	return await ask(caller, method, urlOf(caller, route, values), { ...content, headers, hasKey });
}
