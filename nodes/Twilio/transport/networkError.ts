import { NodeApiError } from 'n8n-workflow';

/** A request that got no response, or not all of it. */
export class NetworkError extends Error {
	constructor(
		/** For people, without secrets. */
		reason: string,
		/** Whether it did not leave this machine, so that Twilio cannot have seen it. */
		readonly notSent: boolean,
		/** Whether another attempt could succeed. */
		readonly isRetryable = true,
	) {
		super(reason);
	}
}

/** The property of Node’s request object that is used. */
interface ClientRequest {
	writableFinished?: boolean;
}

/** What another attempt cannot change: an invalid certificate, and a request that Node cannot send. */
const PERMANENT = /CERT|SIGNED|UNABLE_TO_VERIFY|^ERR_INVALID/;

/** The error codes of connections that were not made, for where the request object is missing. */
const NOT_CONNECTED = ['EAI_AGAIN', 'ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH', 'ENOTFOUND'];

/** The error codes of a response that ended early, or cannot be decompressed. */
const BROKEN_RESPONSE =
	/^(ECONNABORTED|ECONNRESET|ERR_CANCELED|ERR_STREAM_PREMATURE_CLOSE|ETIMEDOUT|Z_\w+_ERROR)$/;

/**
 * Parses an error that n8n throws for a request. Only the reason is kept, because the rest holds the
 * whole request, with secrets.
 * @param reason replaces n8n's
 */
export function parseNetworkError(thrown: unknown, reason?: string): NetworkError {
	const cause = thrown instanceof NodeApiError ? causeOf(thrown) : thrown;
	const {
		code = '',
		message = '',
		request,
	} = cause as {
		code?: string;
		message?: string;
		request?: ClientRequest & { _currentRequest?: ClientRequest };
	};
	// where redirects are followed, n8n has a request around the request
	const { writableFinished } = request?._currentRequest ?? request ?? {};
	const isPermanent = PERMANENT.test(code);
	return new NetworkError(
		reason ?? message,
		writableFinished === false || isPermanent || NOT_CONNECTED.includes(code),
		!isPermanent,
	);
}

/** n8n wraps the errors of authenticated requests; n8n 1 keeps only their code and message. */
const causeOf = ({ cause, httpCode, messages }: NodeApiError) =>
	cause ?? { code: httpCode ?? undefined, message: messages[0] };

/** Whether this was thrown because a response broke while it was read. */
export const isBrokenResponse = (thrown: unknown): boolean =>
	BROKEN_RESPONSE.test((thrown as { code?: string }).code ?? '');
