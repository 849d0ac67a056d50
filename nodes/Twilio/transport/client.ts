import type {
	IExecuteFunctions,
	IHookFunctions,
	ILoadOptionsFunctions,
	IWebhookFunctions,
} from 'n8n-workflow';

import type { Account } from './account';
import { readAccount } from './account';
import type { RequestOptions } from './requestOptions';
import { INTERACTIVE_REQUEST_OPTIONS } from './requestOptions';
import { Scheduler } from './scheduler';

/** The n8n contexts in which a node sends requests to Twilio. */
export type Context =
	IExecuteFunctions | IHookFunctions | ILoadOptionsFunctions | IWebhookFunctions;

/** Everything needed to send requests to Twilio. */
export interface TwilioClient<Place extends Context = Context> {
	context: Place;
	account: Account;
	options: RequestOptions;
	scheduler: Scheduler;
	/** Aborts requests in flight, e.g. when the execution is canceled. */
	signal?: AbortSignal;
}

/**
 * Creates the client of a node, with the account of its credential.
 * @param signal aborts requests in flight
 * @throws NodeOperationError when the credential has no Account SID
 */
export async function createClient<Place extends Context>(
	context: Place,
	options = INTERACTIVE_REQUEST_OPTIONS,
	signal = cancelSignalOf(context),
): Promise<TwilioClient<Place>> {
	return {
		context,
		account: await readAccount(context),
		options,
		scheduler: new Scheduler(options, signal),
		signal,
	};
}

/** The same client for cleaning up at Twilio after its run was stopped or canceled. */
export const tidyingClient = <Place extends Context>(
	client: TwilioClient<Place>,
): TwilioClient<Place> => ({
	...client,
	scheduler: new Scheduler(client.options),
	signal: undefined,
});

const cancelSignalOf = (context: Context) =>
	'getExecutionCancelSignal' in context ? context.getExecutionCancelSignal() : undefined;
