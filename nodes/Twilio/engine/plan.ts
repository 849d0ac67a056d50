import { sleep } from 'n8n-workflow';

import { asNodeError } from './failure';
import { Item } from './item';
import type { ItemCaller, Operation, UnroutedOperation } from './operation';
import type { Work } from './results';
import { Task } from './task';

/** Reading many items takes long, and n8n has other things to do. */
const LONGEST_STRETCH_MS = 50;

/**
 * Reads all items: what is to be done for each. An item that cannot be right has its error instead.
 * Throws that error unless On Error is set to continue.
 */
export async function planAll(
	operation: Operation | UnroutedOperation,
	caller: ItemCaller,
): Promise<Task[]> {
	const { context, signal } = caller;
	const tasks: Task[] = [];
	let pausedAt = Date.now();
	for (const item of context.getInputData().keys()) {
		if (Date.now() - pausedAt > LONGEST_STRETCH_MS) {
			await sleep(0);
			if (signal?.aborted) break;
			pausedAt = Date.now();
		}
		try {
			const works = await plan(operation, caller, new Item(context, operation.description, item));
			for (const work of works) tasks.push(new Task(item, work));
		} catch (thrown) {
			const error = asNodeError(context, thrown, item);
			if (!context.continueOnFail()) throw error;
			tasks.push(new Task(item, undefined, error));
		}
	}
	return tasks;
}

async function plan(
	operation: Operation | UnroutedOperation,
	caller: ItemCaller,
	item: Item,
): Promise<Work[]> {
	const accountSid = item.optionalSid('options.accountSid', 'AC');
	const itemCaller = accountSid
		? { ...caller, account: { ...caller.account, accountSid } }
		: caller;
	if ('plan' in operation) return [await operation.plan(item, itemCaller)];
	return [operation.request(item)]
		.flat()
		.map((values) => operation.result({ caller: itemCaller, operation, item, values }));
}
