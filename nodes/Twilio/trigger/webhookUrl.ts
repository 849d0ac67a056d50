import type { IHookFunctions, IWebhookFunctions } from 'n8n-workflow';

/** n8n’s names for the node’s two webhooks. */
export type WebhookName = 'default' | 'setup';

/** The URL Twilio is given: the production URL, or the test URL while n8n listens for a test event. */
export const webhookUrl = (context: IHookFunctions, name: WebhookName = 'default'): string =>
	context.getNodeWebhookUrl(name) ?? '';

/** The URL a request came to, as the world outside sees it, without query. */
export function requestedUrl(context: IWebhookFunctions): string {
	const name = context.getWebhookName() as WebhookName;
	// before it had getWebhookResourceUrl, n8n gave a webhook its production URL even while testing
	if ('getWebhookResourceUrl' in context) return context.getWebhookResourceUrl(name) ?? '';
	const url = (context as IWebhookFunctions).getNodeWebhookUrl(name) ?? '';
	return (context as IWebhookFunctions).getMode() === 'manual'
		? url.replace('/webhook/', '/webhook-test/')
		: url;
}
