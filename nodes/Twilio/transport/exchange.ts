import type { IHttpRequestOptions, IN8nHttpFullResponse } from 'n8n-workflow';
import { UserError } from 'n8n-workflow';

import type { Exchange } from './answered';
import { answered } from './answered';
import type { Caller } from './caller';
import { isTwilio } from './hosts';
import type { Method } from './route';

/** What is sent, as n8n's request helper takes it. */
export interface TwilioRequest extends Partial<IHttpRequestOptions> {
	method: Method;
	/** Absolute, on one of Twilio's hosts. */
	url: string;
	/** Set where Twilio tells a repeated request from a new one, by a key in its headers. */
	hasKey?: boolean;
}

/**
 * Sends requests to Twilio, signed in: the only place that does.
 * @param read makes of any response of Twilio's, refusals and redirects too, what is wanted
 * @throws NodeApiError when there is no answer, UserError when the URL is not Twilio's; whatever
 * `read` throws
 */
export async function exchange<Answer>(
	caller: Caller,
	{ hasKey = false, ...request }: TwilioRequest,
	read: Exchange<Answer>['read'],
): Promise<Answer> {
	const { method, url } = request;
	if (!isTwilio(url)) throw new UserError('The credential is for Twilio’s addresses only');
	const { context, account, options } = caller;
	const send = async () =>
		(await context.helpers.httpRequestWithAuthentication.call(
			context,
			'twilioApi',
			{
				...request,
				timeout: options.timeout,
				returnFullResponse: true,
				// a refusal comes back with the body that explains it
				ignoreHttpStatusErrors: true,
				// the credential is for Twilio's hosts alone
				disableFollowRedirect: true,
			},
			// read once for all requests: n8n would decrypt it for each
			{ credentialsDecrypted: account.credential },
		)) as IN8nHttpFullResponse;
	const idempotent = method === 'GET' || method === 'DELETE' || hasKey;
	return await answered(caller, { method, idempotent, send, read });
}
