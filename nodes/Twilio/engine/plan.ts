import { NodeOperationError, sleep } from 'n8n-workflow';

import { asNodeError } from './nodeError';
import { FieldReader } from './fieldReader';
import type { ItemClient, RequestOperation, Plan, CustomOperation } from './operation';
import { planRequest } from './planRequest';
import { Task } from './task';
import { TaskList } from './taskList';

/** Maximum milliseconds of reading items before n8n's process can do other work. */
const MAX_STRETCH_MS = 50;

/**
 * Reads all items into tasks. An invalid item gets a task with its error.
 * Throws that error unless On Error is set to continue.
 */
export async function planAll(
	operation: RequestOperation | CustomOperation,
	client: ItemClient,
): Promise<TaskList> {
	const { context, signal } = client;
	const tasks: Task[] = [];
	let pausedAt = Date.now();
	for (const index of context.getInputData().keys()) {
		if (Date.now() - pausedAt > MAX_STRETCH_MS) {
			await sleep(0);
			if (signal?.aborted) break;
			pausedAt = Date.now();
		}
		try {
			const fields = new FieldReader(context, operation.description, index);
			const plans = await readPlans(operation, client, fields);
			// every item must have an output or an error
			if (plans.length === 0) throw noRequestError(client);
			for (const plan of plans) tasks.push(new Task(index, plan));
		} catch (thrown) {
			const error = asNodeError(context, thrown, index);
			error.context.mayHaveSucceeded = false;
			if (!context.continueOnFail()) throw error;
			tasks.push(new Task(index, error));
		}
	}
	return new TaskList(tasks);
}

const noRequestError = ({ context }: ItemClient) =>
	new NodeOperationError(context.getNode(), 'This item results in no request', {
		description: 'Check that the fields of the node have a value for this item.',
	});

async function readPlans(
	operation: RequestOperation | CustomOperation,
	client: ItemClient,
	fields: FieldReader,
): Promise<Plan[]> {
	const accountSid = fields.optionalSid('options.accountSid', 'AC');
	const itemClient = accountSid
		? { ...client, account: { ...client.account, accountSid } }
		: client;
	if ('plan' in operation) return [await operation.plan(fields, itemClient)];
	const { route, simplified, result } = operation;
	return [operation.request(fields)]
		.flat()
		.map((values) =>
			planRequest({ client: itemClient, route, fields, values, simplified }, result),
		);
}
