import type { IDataObject } from 'n8n-workflow';

import type { TwilioClient } from './client';
import type { RequestValues } from './encode';
import { encodeForm, encodePath } from './encode';
import { isErrorBody } from '../twilio/errorBody';
import { responseError } from './errors';
import { inRegion } from '../twilio/hosts';
import type { TwilioRequest } from './request';
import { request } from './request';
import type { Method, Route } from '../twilio/route';

const FORM = 'application/x-www-form-urlencoded';

/** The absolute URL of a route, placeholders filled in, in the account's region. */
export function buildUrl(
	{ account }: TwilioClient,
	route: Route,
	{ path, query }: RequestValues,
): string {
	const template = route.slice(route.indexOf(' ') + 1);
	const url = encodePath(template, { AccountSid: account.accountSid, ...path });
	const parameters = encodeForm(query ?? {});
	return inRegion(url, account.region) + (parameters && `?${parameters}`);
}

/**
 * Sends a request and parses the JSON response.
 * @param url absolute, on one of Twilio's hosts
 * @param body encoded as its type says
 * @param headers in addition to Accept and Content-Type
 * @param hasIdempotencyKey whether they hold an idempotency key
 * @returns Twilio's answer, parsed; empty where Twilio answers without a body, as after a delete
 * @throws NodeApiError when Twilio refuses, does not respond, or responds with something else
 */
export async function requestJson(
	client: TwilioClient,
	method: Method,
	url: string,
	{
		body = '',
		type = FORM,
		headers = {},
		hasIdempotencyKey,
	}: {
		body?: string;
		type?: string;
		headers?: Record<string, string>;
		hasIdempotencyKey?: TwilioRequest['hasIdempotencyKey'];
	} = {},
): Promise<IDataObject> {
	const options = {
		method,
		url,
		hasIdempotencyKey,
		headers: {
			accept: 'application/json',
			...(body && { 'content-type': type }),
			...headers,
		},
		body,
	};
	return await request(client, options, {
		read(response) {
			if (response.statusCode === 204) return {};
			const answer = response.body as IDataObject | string | null;
			if (typeof answer !== 'object' || answer === null || isErrorBody(answer)) {
				throw responseError(client, method, response);
			}
			return answer;
		},
	});
}

/** Sends the request of a route; see `requestJson` for the response and errors. */
export async function sendRequest(
	client: TwilioClient,
	route: Route,
	values: RequestValues,
): Promise<IDataObject> {
	const method = route.split(' ', 1)[0] as Method;
	const { body = {}, json, headers, hasIdempotencyKey } = values;
	const content = json
		? { body: JSON.stringify(json), type: 'application/json' }
		: { body: encodeForm(body) };
	return await requestJson(client, method, buildUrl(client, route, values), {
		...content,
		headers,
		hasIdempotencyKey,
	});
}
