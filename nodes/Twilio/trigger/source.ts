import type { IDataObject, IHookFunctions, INodeProperties, IWebhookFunctions } from 'n8n-workflow';

import type { FieldReader } from '../engine/fieldReader';
import type { TwilioClient } from '../transport/client';
import type { Answer } from './answer';
import type { MediaFile } from './media';
import type { WebhookRequest } from './webhookRequest';

/** The client with which a trigger registers its webhook. */
export type HookClient = TwilioClient<IHookFunctions>;

/** How a webhook is registered at Twilio. */
export interface WebhookRegistration {
	/** Throws when the node's fields are invalid, without a request. */
	check(client: HookClient): void;
	/** Whether Twilio delivers to the node's webhook, with the settings of the node. */
	exists(client: HookClient): Promise<boolean>;
	/** Registers it. Leaves nothing behind at Twilio when it throws. */
	create(client: HookClient): Promise<void>;
	/** Removes it. If it no longer exists, that counts as removed. Throws if something is left. */
	remove(client: HookClient): Promise<void>;
}

/** Something that happened at Twilio, which may be delivered several times. */
export interface Delivery {
	/** The same for every repeat; undefined if a repeat looks the same as a new delivery. */
	key?: string;
	json: IDataObject;
	/** Files to download into the item. */
	files?: MediaFile[];
}

/** The content of a request, and how to answer it. */
export interface Received {
	deliveries: Delivery[];
	answer: Answer;
}

/** One kind of event that starts the workflow. */
export interface Source {
	/** Its fields, shown for this source only. */
	description: INodeProperties[];
	/** Missing if people give Twilio the webhook’s URL themselves. */
	registration?: WebhookRegistration;
	/** Reads a verified request. */
	receive(request: WebhookRequest, fields: FieldReader): Received;
	/** How long to wait for more deliveries of the same sender, in milliseconds. */
	quietMs?(fields: FieldReader): number;
	/** Whether a waiting execution handles the deliveries. Does not throw, so that nothing is lost. */
	isSkipped?(
		context: IWebhookFunctions,
		deliveries: Delivery[],
		fields: FieldReader,
	): Promise<boolean>;
}
