import { NodeApiError, NodeOperationError, WebhookPathTakenError } from 'n8n-workflow';

import { withDescriptionInMessage } from '../engine/nodeError';

/**
 * An error that another activation attempt would not fix. n8n 2 retries an activation for about 15 seconds
 * unless it fails with this error class of n8n's.
 */
class PermanentActivationError extends WebhookPathTakenError {
	constructor(nodeName: string, { message, description }: NodeOperationError | NodeApiError) {
		// without the original error as the cause, whose message n8n 1 would show
		super(nodeName);
		this.message = message;
		this.description = description;
	}
}

/**
 * Runs a part of an activation. The message of a thrown error includes the remedy, because n8n 2 shows only
 * the message. Errors that would occur again are marked so that n8n does not retry.
 */
export async function withActivationErrors<Result>(
	nodeName: string,
	run: () => Promise<Result>,
): Promise<Result> {
	try {
		return await withDescriptionInMessage(run);
	} catch (error) {
		throw isPermanent(error) ? new PermanentActivationError(nodeName, error) : error;
	}
}

const isPermanent = (error: unknown): error is NodeOperationError | NodeApiError =>
	error instanceof NodeOperationError ||
	(error instanceof NodeApiError && isClientError(Number(error.context.status)));

/** HTTP 408 and 429 ask for another attempt. */
const isClientError = (status: number) =>
	status >= 400 && status < 500 && status !== 408 && status !== 429;
