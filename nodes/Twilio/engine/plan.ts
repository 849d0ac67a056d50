import { sleep } from 'n8n-workflow';

import { asNodeError } from './failure';
import { Item } from './item';
import type { Errand, ItemCaller, Operation, UnroutedOperation } from './operation';
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
			tasks.push(
				...(await plan(operation, caller, new Item(context, operation.description, item))),
			);
		} catch (thrown) {
			const error = asNodeError(context, thrown, item);
			if (!context.continueOnFail()) throw error;
			tasks.push(new Task(item, undefined, undefined, error));
		}
	}
	return tasks;
}

async function plan(
	operation: Operation | UnroutedOperation,
	caller: ItemCaller,
	item: Item,
): Promise<Task[]> {
	const accountSid = item.optionalSid('options.accountSid', 'AC');
	const itemCaller = accountSid
		? { ...caller, account: { ...caller.account, accountSid } }
		: caller;
	if (!('plan' in operation)) {
		return [operation.request(item)]
			.flat()
			.map((values) => taskFor({ caller: itemCaller, operation, item, values }));
	}
	const planned = await operation.plan(item, itemCaller);
	return [typeof planned === 'function' ? new Task(item.index, planned) : taskFor(planned)];
}

const taskFor = (errand: Errand): Task =>
	new Task(errand.item.index, errand.operation.result(errand), subjectOf(errand));

/** What a request changes or whom it reaches: of several, Twilio is to get them in the items' order. */
function subjectOf({ operation, values: { path = {}, body = {} } }: Errand): string | undefined {
	if (operation.route.startsWith('GET')) return undefined;
	return (body.To as string | undefined) ?? (Object.values(path).join('/') || undefined);
}
