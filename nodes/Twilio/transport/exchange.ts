import type {
	IExecuteFunctions,
	IHttpRequestOptions,
	ILoadOptionsFunctions,
	IN8nHttpFullResponse,
} from 'n8n-workflow';

import type { Account } from './account';
import { unanswered } from './failure';
import type { Method } from './route';

/** On whose behalf requests are sent: the node's credential, for one input item. */
export interface Caller {
	context: IExecuteFunctions | ILoadOptionsFunctions;
	account: Account;
	/** Index of the input item; 0 in the editor. */
	item: number;
}

/**
 * Sends one request to Twilio, signed in: the only place that does.
 * @param url absolute, on one of Twilio's hosts
 * @param options what n8n's request helper is told besides
 * @returns whatever Twilio answers, refusals and redirects too
 * @throws NodeApiError when there is no answer
 */
export async function exchange(
	{ context, item }: Caller,
	method: Method,
	url: string,
	options: Partial<IHttpRequestOptions> = {},
): Promise<IN8nHttpFullResponse> {
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
		throw unanswered({ node: context.getNode(), item, method }, error);
	}
}
