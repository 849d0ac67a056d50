import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { NodeApiError, NodeOperationError } from 'n8n-workflow';

/** The error of an input item. */
export type Failure = NodeApiError | NodeOperationError;

/** Whatever was thrown for an item, as an error of the node that names the item. */
export function asNodeError(
	context: IExecuteFunctions,
	thrown: unknown,
	itemIndex: number,
): Failure {
	const isOurs = thrown instanceof NodeApiError || thrown instanceof NodeOperationError;
	const error = isOurs ? thrown : new NodeOperationError(context.getNode(), thrown as Error);
	error.context.itemIndex = itemIndex;
	return error;
}

/**
 * The output of an item that failed. These two fields and no others: n8n before 2.41 recognizes an item
 * for the error output by them, and drops the fields of an item that carries the error itself.
 */
export const failureItem = ({ message, description }: Failure): IDataObject => ({
	error: message,
	...(description && { message: description }),
});
