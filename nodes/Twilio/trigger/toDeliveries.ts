import type { IDataObject, IWebhookFunctions } from 'n8n-workflow';

import { deliveryKeyOf } from './payload/deliveryKey';
import type { WebhookParameters } from './payload/parameters';
import type { Delivery } from './source';

/**
 * What a request tells of with its parameters. One without any tells of nothing: it could be a GET
 * request of Twilio’s that somebody sends again as a POST, whose signature is the same.
 */
export const toDeliveries = (
	context: IWebhookFunctions,
	parameters: WebhookParameters,
	item: Delivery['item'],
): Delivery[] =>
	Object.keys(parameters).length > 0
		? [{ key: deliveryKeyOf(context.getHeaderData() as IDataObject, parameters), item }]
		: [];
