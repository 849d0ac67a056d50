import { deliveryKeyOf } from './payload/deliveryKey';
import type { WebhookParameters } from './payload/parameters';
import type { Delivery } from './source';
import type { WebhookRequest } from './webhookRequest';

/**
 * The delivery of a request with parameters. A request without any is not a delivery: it could be a GET
 * request of Twilio's that someone repeats as a POST, with the same signature.
 */
export const toDeliveries = (
	request: WebhookRequest,
	parameters: WebhookParameters,
	delivery: Omit<Delivery, 'key'>,
): Delivery[] =>
	Object.keys(parameters).length > 0
		? [{ key: deliveryKeyOf(request, parameters), ...delivery }]
		: [];
