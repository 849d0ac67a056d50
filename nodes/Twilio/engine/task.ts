import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import { mayHaveSucceeded } from '../transport/errors';
import type { NodeError } from './nodeError';
import { asNodeError } from './nodeError';
import type { Plan } from './operation';
import type { Output, Run } from './results';

/** An output item with the index of its input item. */
export type PairedItem = INodeExecutionData & { pairedItem: { item: number } };

/** The work for an input item or a part of it, later its output or error. */
export class Task {
	output?: PairedItem[];
	error?: NodeError;
	readonly orderingKey?: string;
	private work?: Run;

	/**
	 * @param item index of the input item
	 * @param todo what is to be done, or why that is not possible
	 */
	constructor(
		readonly item: number,
		todo: Plan | NodeError,
	) {
		if ('run' in todo) {
			this.work = todo.run;
			this.orderingKey = todo.orderingKey;
		} else this.error = todo;
	}

	/** Whether it still has to run. After a failure, only if Twilio has processed nothing. */
	get isPending(): boolean {
		return this.work !== undefined;
	}

	/**
	 * Runs the work.
	 * @param halted aborted when nothing more is to be sent: what was not sent stays pending
	 */
	async run(context: IExecuteFunctions, halted: AbortSignal): Promise<void> {
		const { work, item } = this;
		// frees the memory of the work while it runs
		this.work = this.error = undefined;
		try {
			this.output = (await work!()).map(pairedWith(item));
		} catch (thrown) {
			if (halted.aborted && thrown === halted.reason) {
				this.work = work;
				return;
			}
			this.error = asNodeError(context, thrown, item);
			if (!mayHaveSucceeded(this.error)) this.work = work;
		}
	}
}

/** An item with all fields from the start takes less memory than one with a field added later. */
const pairedWith =
	(item: number) =>
	({ json, binary }: Output[number]): PairedItem =>
		binary ? { json, binary, pairedItem: { item } } : { json, pairedItem: { item } };
