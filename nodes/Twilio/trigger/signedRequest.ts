import type { IWebhookFunctions } from 'n8n-workflow';

import type { SignedRequest } from './signature/signatureProblem';
import { requestedUrl } from './webhookUrl';

/** The request to a webhook, as Twilio sent it to n8n’s public URL. */
export function requestOf(context: IWebhookFunctions): SignedRequest {
	const { method, originalUrl, headers, rawBody } = context.getRequestObject();
	const query = originalUrl.indexOf('?');
	return {
		method,
		url: requestedUrl(context) + (query < 0 ? '' : originalUrl.slice(query)),
		signature: headers['x-twilio-signature'] as string | undefined,
		contentType: headers['content-type'] ?? '',
		// a GET has none
		rawBody: rawBody ?? Buffer.alloc(0),
	};
}
