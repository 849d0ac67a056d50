import type { IExecuteFunctions, IWebhookFunctions } from 'n8n-workflow';

/** What a resume URL says about the request. */
export interface ResumeTarget {
	/** Index of the item that the request is about; 0 if missing. */
	item?: number;
	/** Which run of the node it belongs to, in a loop; 0 if missing. */
	run?: number;
	/** How often the question of a call has been asked before; 0 if missing. */
	attempt?: number;
}

/** The URL that resumes an execution, with n8n's signature over all of it. As short as possible: it is sent by SMS. */
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

/** Which run of a node this is: in a loop, all have the same execution and node. */
export const runIndex = (context: IExecuteFunctions): number =>
	context.evaluateExpression('{{ $runIndex }}', 0) as number;

/** The URL for the answer to an item. */
export const itemUrl = (context: IExecuteFunctions, item: number): string =>
	resumeUrl(context, { item, run: runIndex(context) });
