import { formSettings } from './formSettings';
import type { WebhookOwner } from './webhookOwner';

/**
 * A Messaging Service: what its numbers receive goes to its webhook, unless it leaves that to each
 * number. Source: https://www.twilio.com/docs/messaging/api/service-resource
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
