import { formSettings } from './formSettings';
import type { Receiver } from './receiver';

/**
 * A Messaging Service: what its numbers receive goes to its webhook, unless it leaves that to each
 * number. Source: https://www.twilio.com/docs/messaging/api/service-resource
 */
export const messagingService: Receiver = {
	noun: 'Messaging Service',
	slots: {
		webhook: {
			url: 'InboundRequestUrl',
			method: 'InboundMethod',
			overruledBy: ['UseInboundWebhookOnNumber'],
		},
		fallback: { url: 'FallbackUrl', method: 'FallbackMethod' },
	},
	...formSettings('https://messaging.twilio.com/v1/Services/{Sid}'),
};
