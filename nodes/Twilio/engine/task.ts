import type { NodeApiError, NodeOperationError } from 'n8n-workflow';

import type { Output, Work } from './results';

/** What is to be done for an input item, or a part of it, and what has come of it. */
export interface Task {
	/** Index of the input item. */
	item: number;
	/** Missing once it has begun, so that what it holds can be forgotten. */
	work?: Work;
	output?: Output;
	error?: NodeApiError | NodeOperationError;
}
