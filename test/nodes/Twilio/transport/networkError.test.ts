import type { INode } from 'n8n-workflow';
import { NodeApiError } from 'n8n-workflow';

import {
	isBrokenResponse,
	parseNetworkError,
} from '../../../../nodes/Twilio/transport/networkError';

/** What n8n throws for a request that it signed in. */
function thrownBy(error: object): NodeApiError {
	return new NodeApiError({ name: 'Twilio', type: 'twilio' } as INode, error as never);
}

/** As n8n 1 throws it: without its cause. */
function thrownByN8n1(error: object): NodeApiError {
	return Object.defineProperty(thrownBy(error), 'cause', { value: undefined });
}

const failure = (code: string, message: string, request?: object) =>
	Object.assign(new Error(message), { code, request });

const refused = failure('ECONNREFUSED', 'connect ECONNREFUSED', { writableFinished: false });
const reset = failure('ECONNRESET', 'socket hang up', { writableFinished: true });

it.each([
	['n8n 2', thrownBy],
	['n8n 1', thrownByN8n1],
])('distinguishes in %s requests that were not sent', (_version, thrown) => {
	expect(parseNetworkError(thrown(refused))).toMatchObject({
		message: 'connect ECONNREFUSED',
		notSent: true,
		isRetryable: true,
	});
	expect(parseNetworkError(thrown(reset))).toMatchObject({
		message: 'socket hang up',
		notSent: false,
		isRetryable: true,
	});
	expect(
		parseNetworkError(thrown(failure('CERT_HAS_EXPIRED', 'certificate has expired'))),
	).toMatchObject({
		message: 'certificate has expired',
		notSent: true,
		isRetryable: false,
	});
});

it.each([
	'ECONNABORTED',
	'ECONNRESET',
	'ERR_CANCELED',
	'ERR_STREAM_PREMATURE_CLOSE',
	'ETIMEDOUT',
	'Z_DATA_ERROR',
	'Z_BUF_ERROR',
])('recognizes %s as a broken response', (code) => {
	expect(isBrokenResponse(failure(code, 'broken'))).toBe(true);
});

it.each(['ENOSPC', 'EACCES', ''])('does not recognize %s as a broken response', (code) => {
	expect(isBrokenResponse(failure(code, 'not broken'))).toBe(false);
});

it('knows that Node did not send a request that it cannot write', () => {
	expect(parseNetworkError(failure('ERR_INVALID_CHAR', 'Invalid character'))).toMatchObject({
		notSent: true,
		isRetryable: false,
	});
});
