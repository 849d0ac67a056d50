import type { IN8nHttpFullResponse, NodeOperationError } from 'n8n-workflow';
import { NodeApiError } from 'n8n-workflow';

import { ADVICE } from './advice';
import type { Caller } from './caller';
import type { Method } from './route';

/** Twilio's ways to word an error, which differ by product. */
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

const UNCERTAIN =
	'The request may have been carried out all the same: look in the Twilio console before you send it again.';

/**
 * The error for an answer that is not what was asked for: Twilio's own words, code, link and request ID.
 * @param maybeDone whether the same request may have been carried out when it was sent before
 */
export function refused(
	caller: Caller,
	method: Method,
	response: IN8nHttpFullResponse,
	maybeDone = false,
): NodeApiError {
	const status = response.statusCode;
	const requestId = response.headers['twilio-request-id'] as string | undefined;
	const { code, message, moreInfo } = readBody(response.body);
	return apiError(caller, {
		status,
		message: message ?? `Twilio’s answer could not be read (HTTP status ${status})`,
		description: [
			code && `Twilio error ${code} (HTTP status ${status}).`,
			code && ADVICE[code],
			moreInfo && `More about it: ${moreInfo}`,
			requestId && `Request ID: ${requestId}.`,
		],
		uncertain: method !== 'GET' && (maybeDone || !(status >= 300 && status < 500)),
	});
}

/**
 * The error for a request that got no answer.
 * @param maybeDone whether it was sent, now or before, so that it may have been carried out
 */
export function unanswered(
	caller: Caller,
	method: Method,
	reason: string,
	maybeDone: boolean,
): NodeApiError {
	return apiError(caller, {
		message: maybeDone ? 'Twilio did not answer' : 'Twilio could not be reached',
		description: [reason && `Reason: ${reason}.`, !maybeDone && 'Nothing was sent.'],
		uncertain: maybeDone && method !== 'GET',
	});
}

/** The error for a list whose next page is at another host than Twilio's that was asked. */
export const elsewhere = (caller: Caller, host: string): NodeApiError =>
	apiError(caller, {
		message: 'Twilio’s list goes on at another address',
		description: [
			`The next page would be at ${host}. It was not read, to keep the credential safe.`,
		],
	});

/** The error for an answer without entries where a list was asked for. */
export const notAList = (caller: Caller): NodeApiError =>
	apiError(caller, {
		message: 'Twilio’s answer is not a list',
		description: ['Turn off Read List to get it as one item.'],
	});

/** For `catch`: what Twilio does not have, or no longer, is no failure. Throws any other one again. */
export function unlessGone(failure: unknown): undefined {
	if (failure instanceof NodeApiError && failure.httpCode === '404') return undefined;
	throw failure;
}

function readBody(body: unknown): { code?: number; message?: string; moreInfo?: string } {
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

/** Whether nothing has come of the request that failed, so that it can be sent again. */
export const nothingDone = ({ context }: NodeApiError | NodeOperationError): boolean =>
	context.nothingDone === true;

function apiError(
	{ context }: Caller,
	failure: {
		status?: number;
		message: string;
		description: Array<string | number | false | undefined>;
		/** Whether it may have been carried out all the same. */
		uncertain?: boolean;
	},
): NodeApiError {
	const { status, message, description, uncertain } = failure;
	const error = new NodeApiError(
		context.getNode(),
		{},
		{
			message,
			description: [...description, uncertain && UNCERTAIN].filter(Boolean).join(' '),
			httpCode: status?.toString(),
		},
	);
	error.context.nothingDone = !uncertain;
	return error;
}
