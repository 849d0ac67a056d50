import type { IHttpRequestOptions, IN8nHttpFullResponse } from 'n8n-workflow';
import { UserError } from 'n8n-workflow';

import type { Caller } from './caller';
import { unanswered } from './failure';
import { isTwilio } from './hosts';
import type { Method } from './route';

/**
 * Sends one request to Twilio, signed in: the only place that does.
 * @param url absolute, on one of Twilio's hosts
 * @param options what n8n's request helper is told besides
 * @returns whatever Twilio answers, refusals and redirects too
 * @throws NodeApiError when there is no answer, UserError when the URL is not Twilio's
 */
export async function exchange(
	caller: Caller,
	method: Method,
	url: string,
	options: Partial<IHttpRequestOptions> = {},
): Promise<IN8nHttpFullResponse> {
	if (!isTwilio(url)) throw new UserError('The credential is for Twilio’s addresses only');
	const { context } = caller;
	try {
		return (await context.helpers.httpRequestWithAuthentication.call(context, 'twilioApi', {
			method,
			url,
			returnFullResponse: true,
			// a refusal comes back with the body that explains it
			ignoreHttpStatusErrors: true,
			// the credential is for Twilio's hosts alone
			disableFollowRedirect: true,
			...options,
		})) as IN8nHttpFullResponse;
	} catch (error) {
		throw unanswered(caller, method, error);
	}
}
