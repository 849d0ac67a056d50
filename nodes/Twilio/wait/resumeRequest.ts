import type { IWebhookFunctions } from 'n8n-workflow';

import { formValues } from '../trigger/signature/formValues';
import type { SignedRequest } from '../trigger/signature/signatureProblem';
import type { ResumeTarget } from './resumeUrl';
import { resumeUrl } from './resumeUrl';

/** A request to the resume URL of a waiting execution. */
export interface ResumeRequest extends SignedRequest, Required<ResumeTarget> {
	/** The values of the form in its body. */
	parameters: Record<string, string | undefined>;
}

/** Reads a request whose URL n8n has verified. */
export function resumeRequest(context: IWebhookFunctions): ResumeRequest {
	const { method, headers, rawBody = Buffer.alloc(0), query } = context.getRequestObject();
	const [item, run, attempt] = ['item', 'run', 'attempt'].map((name) => Number(query[name] ?? 0));
	const target = { item: item!, run: run!, attempt: attempt! };
	const values = Object.entries(formValues(rawBody.toString()));
	return {
		...target,
		method,
		// rebuilds the URL that Twilio signed, because a proxy may have changed the request's URL
		url: resumeUrl(context, target),
		signature: headers['x-twilio-signature'] as string | undefined,
		contentType: headers['content-type'] ?? '',
		rawBody,
		parameters: Object.fromEntries(values.map(([name, [value]]) => [name, value])),
	};
}
