import type { IHttpRequestOptions, IN8nHttpFullResponse } from 'n8n-workflow';
import { jsonParse, UserError } from 'n8n-workflow';

import type { TwilioClient, Context } from './client';
import { isTwilio } from '../twilio/hosts';
import { parseNetworkError } from './networkError';
import { bodyText, isJson } from './response';
import type { RetryableRequest } from './retry';
import { sendWithRetries } from './retry';
import type { Method } from '../twilio/route';
import { limitTime } from './streamTimeout';
import { MAX_TIMER_MS } from './wait';

/** A request for n8n's request helper. */
export interface TwilioRequest extends Partial<IHttpRequestOptions> {
	method: Method;
	/** Absolute, on one of Twilio's hosts. */
	url: string;
	/** Whether the headers hold an idempotency key, by which Twilio recognizes a repeated request. */
	hasIdempotencyKey?: boolean;
}

/**
 * Sends requests to Twilio, authenticated: the only place that does.
 * @throws UserError when the URL is not on one of Twilio's hosts; the errors of `sendWithRetries`
 */
export async function request<Answer>(
	client: TwilioClient,
	{ hasIdempotencyKey = false, ...options }: TwilioRequest,
	{ read, readsRedirects }: Pick<RetryableRequest<Answer>, 'read' | 'readsRedirects'>,
): Promise<Answer> {
	const { method, url } = options;
	if (!isTwilio(url)) {
		throw new UserError('The Twilio credential can only be used with twilio.com hosts');
	}
	const { context, account } = client;
	const send = async () =>
		await sendOnce(
			client,
			// the credential is for Twilio's hosts only
			{ ...options, disableFollowRedirect: true },
			async (sent, signal) =>
				await context.helpers.httpRequestWithAuthentication.call(
					withSignal(context, signal),
					'twilioApi',
					sent,
					// passed on, because n8n would decrypt it again for each request
					{ credentialsDecrypted: account.credential },
				),
		);
	const isIdempotent = method === 'GET' || method === 'DELETE' || hasIdempotencyKey;
	return await sendWithRetries(client, { method, isIdempotent, readsRedirects, send, read });
}

/**
 * Sends a request once.
 * @param send calls n8n's request helper
 * @returns the response, its body parsed; with `encoding: 'stream'`, the body of a success is a stream
 * @throws NetworkError when the response, or the headers of a stream, do not come within Timeout
 */
export async function sendOnce(
	client: TwilioClient,
	options: IHttpRequestOptions,
	send: (options: IHttpRequestOptions, signal: AbortSignal) => Promise<unknown>,
): Promise<IN8nHttpFullResponse> {
	const ms = Math.min(client.options.timeout, MAX_TIMER_MS);
	const isStream = options.encoding === 'stream';
	const controller = new AbortController();
	const timer = AbortSignal.timeout(ms);
	const expire = () => controller.abort();
	timer.addEventListener('abort', expire);
	const signals = [controller.signal, client.signal].filter((each) => each !== undefined);
	try {
		const signal = AbortSignal.any(signals);
		const sent = {
			...options,
			// n8n's own timeout covers only the time until the headers
			timeout: MAX_TIMER_MS,
			abortSignal: signal,
			returnFullResponse: true,
			// the body of an error response explains it
			ignoreHttpStatusErrors: true,
		};
		const response = (await send(sent, signal)) as IN8nHttpFullResponse;
		if (!isStream) return response;
		const isSuccess = response.statusCode < 300;
		const perChunk = isSuccess && !isJson(response);
		void limitTime(response.body as never, ms, { perChunk }, controller);
		if (isSuccess) return response;
		const body = jsonParse(await bodyText(client, response), { fallbackValue: {} });
		return { ...response, body };
	} catch (thrown) {
		throw parseNetworkError(thrown, timer.aborted ? `no response within ${ms} ms` : undefined);
	} finally {
		timer.removeEventListener('abort', expire);
	}
}

/**
 * n8n asks the context for the execution's signal and uses it for the request, so the context returns ours.
 */
const withSignal = (context: Context, signal: AbortSignal) =>
	Object.create(context, { getExecutionCancelSignal: { value: () => signal } }) as Context;
