import { NodeApiError } from 'n8n-workflow';

/** A request that got no complete response. */
export class NetworkError extends Error {
	constructor(
		/** The reason, without secrets. */
		reason: string,
		/** Whether nothing of it left this machine, so that Twilio cannot have received it. */
		readonly notSent: boolean,
		/** Whether another attempt could succeed. */
		readonly isRetryable = true,
	) {
		super(reason);
	}
}

/** The property of Node's request object that tells whether everything was sent. */
interface ClientRequest {
	writableFinished?: boolean;
}

/**
 * Error codes that another attempt cannot fix: an invalid certificate, or a request that Node cannot send.
 */
const PERMANENT = /CERT|SIGNED|UNABLE_TO_VERIFY|^ERR_INVALID/;

/** Error codes of failed connections, used if the request object is missing. */
const NOT_CONNECTED = ['EAI_AGAIN', 'ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH', 'ENOTFOUND'];

/** Error codes of a response that ended early or cannot be decompressed. */
const BROKEN_RESPONSE =
	/^(ECONNABORTED|ECONNRESET|ERR_CANCELED|ERR_STREAM_PREMATURE_CLOSE|ETIMEDOUT|Z_\w+_ERROR)$/;

/**
 * Parses an error that n8n throws for a request. Only the reason is kept, because the rest contains the
 * request with its secrets.
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
	// if redirects are followed, n8n wraps the request in another one
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

/** Whether an error means that the response broke while it was read. */
export const isBrokenResponse = (thrown: unknown): boolean =>
	BROKEN_RESPONSE.test((thrown as { code?: string }).code ?? '');
