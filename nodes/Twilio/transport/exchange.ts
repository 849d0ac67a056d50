import type { IHttpRequestOptions, IN8nHttpFullResponse } from 'n8n-workflow';
import { UserError } from 'n8n-workflow';

import type { Exchange } from './answered';
import { answered } from './answered';
import type { Caller } from './caller';
import { isTwilio } from './hosts';
import type { Method } from './route';

/** By this header, Twilio tells a repeated request from a new one. */
export const IDEMPOTENCY_KEY = 'Idempotency-Key';

/**
 * Sends requests to Twilio, signed in: the only place that does.
 * @param url absolute, on one of Twilio's hosts
 * @param options what n8n's request helper is told besides
 * @param read makes of any response of Twilio's, refusals and redirects too, what is wanted
 * @throws NodeApiError when there is no answer, UserError when the URL is not Twilio's; whatever
 * `read` throws
 */
export async function exchange<Answer>(
	caller: Caller,
	method: Method,
	url: string,
	options: Partial<IHttpRequestOptions>,
	read: Exchange<Answer>['read'],
): Promise<Answer> {
	if (!isTwilio(url)) throw new UserError('The credential is for Twilio’s addresses only');
	const { context, account } = caller;
	const send = async () =>
		(await context.helpers.httpRequestWithAuthentication.call(
			context,
			'twilioApi',
			{
				method,
				url,
				timeout: caller.options.timeout,
				returnFullResponse: true,
				// a refusal comes back with the body that explains it
				ignoreHttpStatusErrors: true,
				// the credential is for Twilio's hosts alone
				disableFollowRedirect: true,
				...options,
			},
			// read once for all requests: n8n would decrypt it for each
			{ credentialsDecrypted: account.credential },
		)) as IN8nHttpFullResponse;
	const idempotent =
		method === 'GET' || method === 'DELETE' || IDEMPOTENCY_KEY in (options.headers ?? {});
	return await answered(caller, { method, idempotent, send, read });
}
