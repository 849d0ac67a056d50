import type { IExecuteFunctions, IWebhookFunctions } from 'n8n-workflow';

/** What a resume URL says about the request. */
export interface ResumeTarget {
	/** Index of the item that the request is about; 0 if missing. */
	item?: number;
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

/** The key by which nobody but n8n knows an execution. */
export const resumeSignature = (context: IExecuteFunctions | IWebhookFunctions): string =>
	new URL(resumeUrl(context)).searchParams.get('signature')!;
