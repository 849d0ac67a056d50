import type { IExecuteFunctions, IWebhookFunctions } from 'n8n-workflow';

/** The parameters of a resume URL. */
export interface ResumeTarget {
	/** Index of the item that the request is about; 0 if missing. */
	item?: number;
	/** The run of the node, in a loop; 0 if missing. */
	run?: number;
	/** How often the call has already asked the question; 0 if missing. */
	attempt?: number;
}

/**
 * The URL that resumes an execution, signed by n8n. It is as short as possible, because it is sent in an SMS.
 */
export const resumeUrl = (
	context: IExecuteFunctions | IWebhookFunctions,
	target: ResumeTarget = {},
): string =>
	context.getSignedResumeUrl(
		Object.fromEntries(
			Object.entries(target as Record<string, number>)
				.filter(([, value]) => value > 0)
				.map(([name, value]) => [name, String(value)]),
		),
	);

/** The run of the node. It distinguishes the runs in a loop, which have the same execution and node. */
export const runIndex = (context: IExecuteFunctions): number =>
	context.evaluateExpression('{{ $runIndex }}', 0) as number;

/** The URL for the answer to an item. */
export const itemUrl = (context: IExecuteFunctions, item: number): string =>
	resumeUrl(context, { item, run: runIndex(context) });
