import type { IDataObject, IExecuteFunctions, IN8nHttpFullResponse } from 'n8n-workflow';

import type { Account } from './account';
import type { RequestValues } from './encode';
import { encodeForm, encodePath } from './encode';
import { refused, unanswered } from './failure';
import { inRegion } from './hosts';
import type { Method, Route } from './route';

/**
 * Sends one request to Twilio, as the node's credential.
 * @param item index of the input item it is made for
 * @returns Twilio's answer, parsed
 * @throws NodeApiError when Twilio refuses, does not answer, or answers with something else than JSON
 */
export async function send(
	context: IExecuteFunctions,
	account: Account,
	route: Route,
	values: RequestValues,
	item: number,
): Promise<IDataObject> {
	const [method, url] = route.split(' ') as [Method, string];
	const attempt = { node: context.getNode(), item, method };
	const path = encodePath(url, { AccountSid: account.accountSid, ...values.path });
	const query = encodeForm(values.query ?? {});
	const body = encodeForm(values.body ?? {});
	let response: IN8nHttpFullResponse;
	try {
		response = (await context.helpers.httpRequestWithAuthentication.call(context, 'twilioApi', {
			method,
			url: inRegion(path, account.region) + (query && `?${query}`),
			headers: {
				accept: 'application/json',
				...(body && { 'content-type': 'application/x-www-form-urlencoded' }),
			},
			body,
			returnFullResponse: true,
			// a refusal comes back with the body that explains it
			ignoreHttpStatusErrors: true,
			// the credential is for Twilio's hosts alone
			disableFollowRedirect: true,
		})) as IN8nHttpFullResponse;
	} catch (error) {
		throw unanswered(attempt, error);
	}
	const answer = response.body as IDataObject | string | null;
	if (response.statusCode >= 300 || typeof answer !== 'object' || answer === null) {
		throw refused(attempt, response);
	}
	return answer;
}
