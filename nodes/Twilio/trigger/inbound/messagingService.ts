import { send } from '../../transport/send';
import { emptied, underTwiliosNames } from './formSettings';
import type { Receiver } from './receiver';

const RESOURCE = 'https://messaging.twilio.com/v1/Services/{Sid}';

/**
 * A Messaging Service: what its numbers receive goes to its webhook, unless it leaves that to each
 * number. Source: https://www.twilio.com/docs/messaging/api/service-resource
 */
export const messagingService: Receiver = {
	field: 'messagingServiceSid',
	noun: 'Messaging Service',
	slots: {
		webhook: {
			url: 'InboundRequestUrl',
			method: 'InboundMethod',
			overruledBy: ['UseInboundWebhookOnNumber'],
		},
		fallback: { url: 'FallbackUrl', method: 'FallbackMethod' },
	},
	async read(caller, Sid) {
		return underTwiliosNames(await send(caller, `GET ${RESOURCE}`, { path: { Sid } }));
	},
	async write(caller, Sid, changes) {
		await send(caller, `POST ${RESOURCE}`, { path: { Sid }, body: emptied(changes) });
	},
};
