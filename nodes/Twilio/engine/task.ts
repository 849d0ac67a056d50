import type { Failure } from './failure';
import type { Output, Work } from './results';

/** What is to be done for an input item, or a part of it, and what has come of it. */
export interface Task {
	/** Index of the input item. */
	item: number;
	/** Missing where there is nothing to do any more, so that what it holds can be forgotten. */
	work?: Work;
	output?: Output;
	error?: Failure;
}
