import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import { nothingDone } from '../transport/failure';
import type { Failure } from './failure';
import { asNodeError } from './failure';
import type { Work } from './results';

/** What is to be done for an input item, or a part of it, and what has come of it. */
export class Task {
	/** Paired with the input item. */
	output?: INodeExecutionData[];

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

	/** Does what is to be done. What failed is left to do where nothing can have come of it. */
	async perform(context: IExecuteFunctions): Promise<void> {
		const { work, item } = this;
		// what it holds can be forgotten as soon as it has begun
		this.work = this.error = undefined;
		try {
			const output = await work!();
			this.output = output.map((each) => ({ ...each, pairedItem: { item } }));
		} catch (thrown) {
			const signal = context.getExecutionCancelSignal();
			// cancelled before it was sent: neither done nor failed
			if (signal?.aborted && thrown === signal.reason) return;
			this.error = asNodeError(context, thrown, item);
			if (nothingDone(this.error)) this.work = work;
		}
	}
}
