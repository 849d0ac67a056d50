import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import type { NodeError } from './nodeError';
import { errorItem } from './nodeError';
import type { PairedItem } from './task';
import { Task } from './task';

/** The results so far, for reports. */
export interface Report {
	/** How many tasks there are. */
	total: number;
	done: Array<{ item: number; sid: unknown }>;
	failed: Array<{ item: number; error: NodeError }>;
}

/**
 * The tasks of a run, in the order of their items. A finished task is replaced by its output item, so that
 * 100,000 sends keep nothing else in memory.
 */
export class TaskList {
	constructor(private readonly entries: Array<Task | PairedItem>) {}

	/** The indexes of the tasks that still have to run. */
	*pending(): Generator<number> {
		for (const [place, entry] of this.entries.entries()) {
			if (entry instanceof Task && entry.isPending) yield place;
		}
	}

	orderingKeyAt(place: number): string | undefined {
		return this.taskAt(place).orderingKey;
	}

	/** Runs the task at an index. Returns its error if it failed. */
	async runAt(
		place: number,
		context: IExecuteFunctions,
		halted: AbortSignal,
	): Promise<NodeError | undefined> {
		const task = this.taskAt(place);
		await task.run(context, halted);
		const [only, ...others] = task.output ?? [];
		if (only && others.length === 0) this.entries[place] = only;
		return task.error;
	}

	/** The first error, by the order of the items. */
	get firstFailure(): NodeError | undefined {
		return this.tasks.find(({ error }) => error)?.error;
	}

	/** Whether a task has failed and must not run again. */
	get hasFinalFailure(): boolean {
		return this.tasks.some(({ error, isPending }) => error && !isPending);
	}

	/** The output: all items, with one for each error. */
	get items(): INodeExecutionData[] {
		return this.entries.flatMap((entry) => {
			if (!(entry instanceof Task)) return [entry];
			const { item, output, error } = entry;
			return output ?? [{ json: errorItem(error!), pairedItem: { item } }];
		});
	}

	report(): Report {
		const report: Report = { total: this.entries.length, done: [], failed: [] };
		for (const entry of this.entries) {
			if (!(entry instanceof Task)) {
				report.done.push({ item: entry.pairedItem.item, sid: entry.json.sid });
				continue;
			}
			const { item, output, error } = entry;
			if (output) report.done.push({ item, sid: output[0]?.json.sid });
			if (error) report.failed.push({ item, error });
		}
		return report;
	}

	private get tasks(): Task[] {
		return this.entries.filter((entry): entry is Task => entry instanceof Task);
	}

	private taskAt(place: number): Task {
		return this.entries[place] as Task;
	}
}
