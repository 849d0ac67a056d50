import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { NodeApiError, NodeOperationError } from 'n8n-workflow';

/** The error of an input item. */
export type NodeError = NodeApiError | NodeOperationError;

const isNodeError = (thrown: unknown): thrown is NodeError =>
	thrown instanceof NodeApiError || thrown instanceof NodeOperationError;

/** Whatever was thrown for an item, as an error of the node that names the item. */
export function asNodeError(
	context: IExecuteFunctions,
	thrown: unknown,
	itemIndex: number,
): NodeError {
	const error = isNodeError(thrown)
		? thrown
		: new NodeOperationError(context.getNode(), thrown as Error);
	error.context.itemIndex = itemIndex;
	return error;
}

/**
 * The output of an item that failed. These two fields and no others: n8n before 2.41 recognizes an item
 * for the error output by them, and drops the fields of an item that carries the error itself.
 */
export const errorItem = ({ message, description }: NodeError): IDataObject => ({
	error: message,
	...(description && { message: description }),
});

/**
 * Runs what n8n shows only the messages of errors of: a tool of an AI agent, and in n8n 2 the
 * activation of a workflow. The message of an error that is thrown then includes the description, which
 * says what to do, and whether a request may still have gone through.
 */
export async function withDescriptionInMessage<Result>(
	run: () => Promise<Result>,
): Promise<Result> {
	try {
		return await run();
	} catch (thrown) {
		throw isNodeError(thrown) ? withDescription(thrown) : thrown;
	}
}

/** The description stays: it is all that is left where n8n replaces the message by one of its own. */
function withDescription(error: NodeError): NodeError {
	const { message, description } = error;
	// Retry On Fail throws the same error again
	if (description && !message.includes(description)) {
		error.message = `${message.replace(/[.\s]*$/, '.')} ${description}`;
	}
	return error;
}
