import type { IExecuteFunctions } from 'n8n-workflow';
import { NodeApiError, NodeOperationError } from 'n8n-workflow';

/** The failure of an input item. */
export type Failure = NodeApiError | NodeOperationError;

/** Whatever was thrown for an item, as an error of the node. */
export function asNodeError(
	context: IExecuteFunctions,
	thrown: unknown,
	itemIndex: number,
): Failure {
	if (thrown instanceof NodeApiError || thrown instanceof NodeOperationError) return thrown;
	return new NodeOperationError(context.getNode(), thrown as Error, { itemIndex });
}
