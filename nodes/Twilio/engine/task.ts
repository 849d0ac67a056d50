import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import { nothingDone } from '../transport/failure';
import type { Failure } from './failure';
import { asNodeError } from './failure';
import type { Output, Work } from './results';

/** An output item with the index of the input item that it comes of. */
type PairedItem = INodeExecutionData & { pairedItem: { item: number } };

/**
 * A task, or the one item that has come of it: of 100,000 sends, nothing else is to be kept in
 * memory.
 */
export type Step = Task | PairedItem;

/** What is to be done for an input item, or a part of it, and what has come of it. */
export class Task {
	output?: PairedItem[];

	/**
	 * @param item index of the input item
	 * @param work what is left to do
	 * @param subject what it is about, where the order of requests about the same matters
	 * @param error why it failed, or cannot be done
	 */
	constructor(
		readonly item: number,
		public work?: Work,
		readonly subject?: string,
		public error?: Failure,
	) {}

	/**
	 * Does what is to be done. What failed is left to do where nothing can have come of it.
	 * @returns what stands for the task from now on
	 */
	async perform(context: IExecuteFunctions): Promise<Step> {
		const { work, item } = this;
		// what it holds can be forgotten as soon as it has begun
		this.work = this.error = undefined;
		try {
			const output = (await work!()).map(pairedWith(item));
			const [only, another] = output;
			if (only && !another) return only;
			this.output = output;
		} catch (thrown) {
			const signal = context.getExecutionCancelSignal();
			// cancelled before it was sent: neither done nor failed
			if (signal?.aborted && thrown === signal.reason) return this;
			this.error = asNodeError(context, thrown, item);
			if (nothingDone(this.error)) this.work = work;
		}
		return this;
	}
}

/** A field added to an item would take more memory than an item that has it from the start. */
const pairedWith =
	(item: number) =>
	({ json, binary }: Output[number]): PairedItem =>
		binary ? { json, binary, pairedItem: { item } } : { json, pairedItem: { item } };
