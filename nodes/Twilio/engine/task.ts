import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import { mayHaveSucceeded } from '../transport/errors';
import type { NodeError } from './nodeError';
import { asNodeError } from './nodeError';
import type { Plan } from './operation';
import type { Output, Run } from './results';

/** An output item with the index of its input item. */
export type PairedItem = INodeExecutionData & { pairedItem: { item: number } };

/** What is to be done for an input item, or a part of it, and then its output or its error. */
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

	/** Whether it is still to be done. After a failure, only where Twilio has processed nothing. */
	get isPending(): boolean {
		return this.work !== undefined;
	}

	/**
	 * Does what is to be done.
	 * @param halted aborted when nothing more is to be sent: what was not sent stays pending
	 */
	async run(context: IExecuteFunctions, halted: AbortSignal): Promise<void> {
		const { work, item } = this;
		// the memory it holds is freed while it runs
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

/** A field added to an item would take more memory than an item that has it from the start. */
const pairedWith =
	(item: number) =>
	({ json, binary }: Output[number]): PairedItem =>
		binary ? { json, binary, pairedItem: { item } } : { json, pairedItem: { item } };
