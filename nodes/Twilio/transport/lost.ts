import { NodeApiError } from 'n8n-workflow';

/** What is known of a request that got no answer, or not the whole of it. */
export interface Lost {
	/** In words. */
	reason: string;
	/** Whether it had not left this machine, so that Twilio cannot have seen it. */
	unsent: boolean;
	/** Whether asking again could help. */
	passing: boolean;
}

/** What is read of a request of Node’s. */
interface ClientRequest {
	writableFinished?: boolean;
}

/** A certificate that is no good does not become good. */
const CERTIFICATE = /CERT|SIGNED|UNABLE_TO_VERIFY/;

/** What it is called when no connection was made, for where the request itself is not told. */
const NOT_CONNECTED = ['EAI_AGAIN', 'ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH', 'ENOTFOUND'];

/** How a connection ends that broke in the middle of an answer, or was cut by cancelling the execution. */
const BROKEN = [
	'ECONNABORTED',
	'ECONNRESET',
	'ERR_CANCELED',
	'ERR_STREAM_PREMATURE_CLOSE',
	'ETIMEDOUT',
];

/**
 * Reads what n8n throws for a request. Only the reason is taken: the rest holds the whole request,
 * secrets included.
 */
export function readLost(thrown: unknown): Lost {
	const cause = thrown instanceof NodeApiError ? wrapped(thrown) : thrown;
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
	const isDistrusted = CERTIFICATE.test(code);
	return {
		reason: message,
		unsent: writableFinished === false || isDistrusted || NOT_CONNECTED.includes(code),
		passing: !isDistrusted,
	};
}

/** n8n wraps what went wrong where it signs a request in; n8n 1 keeps its code and message only. */
const wrapped = ({ cause, httpCode, messages }: NodeApiError) =>
	cause ?? { code: httpCode ?? undefined, message: messages[0] };

/** For `catch`: an answer whose connection broke while it was read. Throws anything else again. */
export function lostIfBroken(thrown: unknown): Lost {
	if (BROKEN.includes((thrown as { code?: string }).code ?? '')) return readLost(thrown);
	throw thrown;
}
