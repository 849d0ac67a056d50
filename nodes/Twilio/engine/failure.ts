import type { IExecuteFunctions } from 'n8n-workflow';
import { NodeApiError, NodeOperationError } from 'n8n-workflow';

/** The failure of an input item. */
export type Failure = NodeApiError | NodeOperationError;

/** Whatever was thrown for an item, as an error of the node that says which item it was. */
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
