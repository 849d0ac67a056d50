import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { NodeApiError, NodeOperationError } from 'n8n-workflow';

import { readAccount } from '../transport/account';
import { Item } from './item';
import type { Resource } from './operation';
import type { Output } from './results';

/**
 * Runs the chosen operation for every input item, in order.
 * @param resources resource value -> its operations
 * @returns what comes of each input item, paired with it; with On Error set to continue, a failure
 * becomes an item with `error` (what went wrong) and `message` (code, link and request ID, or how to
 * mend it)
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
		/** Keeps what comes of `work`, or its failure where the person wants to go on. */
		const attempt = async (work: () => Promise<Output>) => {
			const items = await work().catch((thrown) => {
				const error = asNodeError(context, thrown, index);
				if (!context.continueOnFail()) throw error;
				return [failedItem(error)];
			});
			for (const item of items) output.push({ ...item, pairedItem: { item: index } });
		};
		await attempt(async () => {
			const item = new Item(context, operation.description, index);
			const accountSid = item.optionalSid('options.accountSid', 'AC') || account.accountSid;
			const caller = { context, account: { ...account, accountSid }, item: index };
			if ('run' in operation) return await operation.run(item, caller);
			for (const values of [operation.request(item)].flat()) {
				await attempt(async () => await operation.result({ caller, operation, item, values }));
			}
			return [];
		});
	}
	return [output];
}

function chosenOperation(context: IExecuteFunctions, resources: Record<string, Resource>) {
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
function failedItem({ message, description }: NodeApiError | NodeOperationError) {
	return { json: { error: message, ...(description && { message: description }) } };
}
