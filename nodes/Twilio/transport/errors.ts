import type { IN8nHttpFullResponse, NodeOperationError } from 'n8n-workflow';
import { NodeApiError } from 'n8n-workflow';

import { ADVICE } from '../twilio/advice';
import type { TwilioClient } from './client';
import { contentType } from './response';
import type { Method } from '../twilio/route';

/** The fields of Twilio's error bodies, which differ by product. */
interface ErrorBody {
	code?: number;
	message?: string;
	more_info?: string;
	moreInfo?: string;
	/** RFC 9457 */
	title?: string;
	detail?: string;
	type?: string;
	errors?: Array<{ code?: number; message?: string; infoUrl?: string }>;
}

/** Added to every error of a request that Twilio may have processed anyway. */
const MAY_HAVE_SUCCEEDED =
	'The request may still have gone through. Do not send it again before checking the Twilio Console.';

/** The HTTP status codes of proxies and firewalls that refuse a request. */
const PROXY_REFUSALS = [403, 407];

/**
 * The error for a response that is not a success: Twilio's message, error code, link and request ID.
 * @param mayHaveSucceeded whether Twilio may have processed the request, now or in an earlier attempt
 */
export function responseError(
	client: TwilioClient,
	method: Method,
	response: IN8nHttpFullResponse,
	mayHaveSucceeded = !provesRefusal(response),
): NodeApiError {
	const status = response.statusCode;
	const uncertain = mayHaveSucceeded && method !== 'GET';
	if (isFromProxy(response)) {
		return apiError(client, {
			status,
			message: `A proxy or firewall between n8n and Twilio refused the request (HTTP ${status})`,
			description: [!uncertain && 'Nothing was sent to Twilio.'],
			uncertain,
		});
	}
	const requestId = readRequestId(response);
	const { code, message, moreInfo } = readErrorBody(response.body);
	return apiError(client, {
		status,
		code,
		message: message ?? `Could not parse Twilio’s response (HTTP ${status})`,
		description: [
			code && `Twilio error ${code} (HTTP ${status}).`,
			code && ADVICE[code],
			moreInfo && `Details: ${moreInfo}`,
			requestId && `Request ID: ${requestId}.`,
		],
		uncertain,
	});
}

/**
 * The error for a request that got no response.
 * @param mayHaveSucceeded whether Twilio may have processed it, now or in an earlier attempt
 */
export const networkError = (
	client: TwilioClient,
	method: Method,
	reason: string,
	mayHaveSucceeded: boolean,
): NodeApiError =>
	apiError(client, {
		message: mayHaveSucceeded ? 'No response from Twilio' : 'Could not connect to Twilio',
		description: [reason && `Reason: ${reason}.`, !mayHaveSucceeded && 'Nothing was sent.'],
		uncertain: mayHaveSucceeded && method !== 'GET',
	});

/** The error for a list that cannot be read as one. */
export const listError = (client: TwilioClient, message: string, remedy: string): NodeApiError =>
	apiError(client, { message, description: [remedy] });

/** The error for a list whose next page is on another host than the list. */
export const crossHostPageError = (client: TwilioClient, host: string): NodeApiError =>
	listError(
		client,
		`The next page of the list is on another host (${host})`,
		'It was not requested, so that the credential is not sent there.',
	);

/** The error for a response that is not a list although one was requested. */
export const notAListError = (client: TwilioClient): NodeApiError =>
	listError(client, 'Twilio’s response is not a list', 'Turn off Read List to get it as one item.');

/** For `catch`: returns undefined if a resource does not exist, and throws any other error again. */
export function ignoreNotFound(error: unknown): undefined {
	if (hasStatus(error, 404)) return undefined;
	throw error;
}

/** Whether an error comes from a response with one of these HTTP status codes. */
export const hasStatus = (error: unknown, ...statuses: number[]): error is NodeApiError =>
	error instanceof NodeApiError && statuses.includes(error.context.status as number);

/** Whether Twilio may have processed the request that failed, so that it must not be sent again. */
export const mayHaveSucceeded = ({ context }: NodeApiError | NodeOperationError): boolean =>
	context.mayHaveSucceeded !== false;

/**
 * Whether a response proves that Twilio did not process the request: a client error by Twilio, or by a
 * proxy that did not forward the request.
 */
export function provesRefusal(response: IN8nHttpFullResponse): boolean {
	const { statusCode } = response;
	// 408: Twilio or a proxy gave up waiting for something
	if (statusCode < 400 || statusCode >= 500 || statusCode === 408) return false;
	return isFromTwilio(response) || isFromProxy(response);
}

const readRequestId = ({ headers }: IN8nHttpFullResponse) =>
	headers['twilio-request-id'] as string | undefined;

function isFromTwilio(response: IN8nHttpFullResponse): boolean {
	const { code, message } = readErrorBody(response.body);
	return readRequestId(response) !== undefined || code !== undefined || message !== undefined;
}

/** The hosts that Twilio redirects to for files refuse with XML, so only text counts. */
const isFromProxy = (response: IN8nHttpFullResponse): boolean =>
	PROXY_REFUSALS.includes(response.statusCode) &&
	/^(text\/|$)/.test(contentType(response)) &&
	!isFromTwilio(response);

/** Reads the error body of any of Twilio's products. */
export function readErrorBody(body: unknown): {
	code?: number;
	message?: string;
	moreInfo?: string;
} {
	const answer = (typeof body === 'object' && body !== null ? body : {}) as ErrorBody;
	const first = answer.errors?.[0];
	const code = answer.code ?? first?.code;
	return {
		code,
		message:
			answer.message ??
			([answer.title, answer.detail].filter(Boolean).join(': ') || first?.message),
		moreInfo:
			answer.more_info ??
			answer.moreInfo ??
			answer.type ??
			first?.infoUrl ??
			(code === undefined ? undefined : `https://www.twilio.com/docs/api/errors/${code}`),
	};
}

function apiError(
	{ context }: TwilioClient,
	failure: {
		status?: number;
		/** Twilio's error code. */
		code?: number;
		message: string;
		description: Array<string | number | false | undefined>;
		uncertain?: boolean;
	},
): NodeApiError {
	const { status, code, message, description, uncertain = false } = failure;
	const error = new NodeApiError(
		context.getNode(),
		{},
		{
			message,
			description: [...description, uncertain && MAY_HAVE_SUCCEEDED].filter(Boolean).join(' '),
			// the editor shows it as "Error code"
			httpCode: (code ?? status)?.toString(),
		},
	);
	error.context.status = status;
	error.context.mayHaveSucceeded = uncertain;
	return error;
}
