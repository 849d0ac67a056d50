import type { IWebhookFunctions } from 'n8n-workflow';

import type { SignedRequest } from './signature/signatureProblem';
import { requestedUrl } from './webhookUrl';

/** A request to a webhook, as sources read it. */
export interface WebhookRequest extends SignedRequest {
	/** The header I-Twilio-Idempotency-Token, which is not signed. */
	idempotencyToken?: string;
}

/** Reads the request to a webhook, as Twilio sent it to n8n’s public URL. */
export function readRequest(context: IWebhookFunctions): WebhookRequest {
	const { method, originalUrl, headers, rawBody } = context.getRequestObject();
	const query = originalUrl.indexOf('?');
	return {
		method,
		url: requestedUrl(context) + (query < 0 ? '' : originalUrl.slice(query)),
		signature: headers['x-twilio-signature'] as string | undefined,
		contentType: headers['content-type'] ?? '',
		// a GET request has no body
		rawBody: rawBody ?? Buffer.alloc(0),
		idempotencyToken: headers['i-twilio-idempotency-token'] as string | undefined,
	};
}
