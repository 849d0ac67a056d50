import type { IHookFunctions, IWebhookFunctions } from 'n8n-workflow';

/** n8n’s names for the node’s two webhooks. */
export type WebhookName = 'default' | 'setup';

/**
 * The URL to register at Twilio: the production URL, or the test URL while n8n listens for a test event.
 */
export const webhookUrl = (context: IHookFunctions, name: WebhookName = 'default'): string =>
	context.getNodeWebhookUrl(name) ?? '';

/** The public URL of a request, without its query. */
export function requestedUrl(context: IWebhookFunctions): string {
	const name = context.getWebhookName() as WebhookName;
	const url = (context as Partial<IWebhookFunctions>).getWebhookResourceUrl?.(name);
	if (url) return url;
	// before 2.x, n8n returns the production URL of a webhook even during a test
	const productionUrl = context.getNodeWebhookUrl(name) ?? '';
	return context.getMode() === 'manual'
		? productionUrl.replace('/webhook/', '/webhook-test/')
		: productionUrl;
}
