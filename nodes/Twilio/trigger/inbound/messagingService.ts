import { formSettings } from './formSettings';
import type { WebhookOwner } from './webhookOwner';

/**
 * A Messaging Service. Messages to its numbers go to its webhook, unless it defers to the webhook of each
 * number.
 * Source: https://www.twilio.com/docs/messaging/api/service-resource
 */
export const messagingService: WebhookOwner = {
	noun: 'Messaging Service',
	webhooks: {
		webhook: {
			url: 'InboundRequestUrl',
			method: 'InboundMethod',
			overriddenBy: ['UseInboundWebhookOnNumber'],
		},
		fallback: { url: 'FallbackUrl', method: 'FallbackMethod' },
	},
	...formSettings('https://messaging.twilio.com/v1/Services/{Sid}'),
};
