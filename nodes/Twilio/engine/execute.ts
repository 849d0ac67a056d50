import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { NodeApiError, NodeOperationError } from 'n8n-workflow';

import { readAccount } from '../transport/account';
import { send } from '../transport/send';
import { Item } from './item';
import type { Operation, Resource } from './operation';

/**
 * Runs the chosen operation for every input item, in order.
 * @param resources resource value -> its operations
 * @returns one output item per input item, paired with it: Twilio's answer, or, with On Error set to
 * continue, `error` (what went wrong) and `message` (code, link and request ID, or how to mend it)
 * @throws NodeApiError or NodeOperationError with the index of the item, unless On Error is set to continue
 */
export async function execute(
	context: IExecuteFunctions,
	resources: Record<string, Resource>,
): Promise<INodeExecutionData[][]> {
	const operation = chosenOperation(context, resources);
	const account = await readAccount(context);
	const output: INodeExecutionData[] = [];
	for (const index of context.getInputData().keys()) {
		try {
			const item = new Item(context, operation.description, index);
			const json = await send(context, account, operation.route, operation.request(item), index);
			output.push({ json, pairedItem: { item: index } });
		} catch (thrown) {
			const error = asNodeError(context, thrown, index);
			if (!context.continueOnFail()) throw error;
			output.push(failedItem(error, index));
		}
	}
	return [output];
}

function chosenOperation(
	context: IExecuteFunctions,
	resources: Record<string, Resource>,
): Operation {
	const resource = context.getNodeParameter('resource', 0);
	// n8n drops the operation of a resource it does not know
	const name = context.getNodeParameter('operation', 0, '');
	const operation = resources[resource]?.[name];
	if (!operation) {
		throw new NodeOperationError(
			context.getNode(),
			`This version of the Twilio node has no "${resource}: ${name}"`,
			{
				description: 'Choose Resource and Operation again, or update the package n8n-nodes-twilio.',
			},
		);
	}
	return operation;
}

function asNodeError(
	context: IExecuteFunctions,
	thrown: unknown,
	itemIndex: number,
): NodeApiError | NodeOperationError {
	if (thrown instanceof NodeApiError || thrown instanceof NodeOperationError) return thrown;
	return new NodeOperationError(context.getNode(), thrown as Error, { itemIndex });
}

/**
 * These two fields and no others: n8n before 2.41 sends an item to the error output only by them,
 * and drops them where the item carries the error itself.
 */
function failedItem(error: NodeApiError | NodeOperationError, index: number): INodeExecutionData {
	return {
		json: { error: error.message, ...(error.description && { message: error.description }) },
		pairedItem: { item: index },
	};
}
