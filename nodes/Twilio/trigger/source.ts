import type {
	IHookFunctions,
	INodeExecutionData,
	INodeProperties,
	IWebhookFunctions,
} from 'n8n-workflow';

import type { TwilioClient } from '../transport/client';

/** Who tells Twilio of a webhook. */
export type HookClient = TwilioClient<IHookFunctions>;

/** How Twilio gets to know where it delivers to. */
export interface WebhookRegistration {
	/** Throws when the node's fields are invalid, without a request. */
	check(client: HookClient): void;
	/** Whether Twilio delivers to the node's webhook, just as the node says. */
	exists(client: HookClient): Promise<boolean>;
	/** Makes it so. Leaves nothing behind at Twilio when it throws. */
	create(client: HookClient): Promise<void>;
	/** Undoes it. Counts what is gone already as undone, throws when something is left. */
	remove(client: HookClient): Promise<void>;
}

/** Something Twilio tells of, once or several times. */
export interface Delivery {
	/** The same for every repeat; missing where a repeat cannot be told from the next one. */
	key?: string;
	item(): INodeExecutionData | Promise<INodeExecutionData>;
}

/** What a request of Twilio’s brings, and what it is answered with. */
export interface Received {
	deliveries: Delivery[];
	/** TwiML, '' for nothing; missing where the workflow makes the answer. */
	answer?: string;
}

/** One kind of things that start the workflow. */
export interface Source {
	/** Its fields, each shown for this source alone. */
	description: INodeProperties[];
	/** Missing where the person gives Twilio the webhook’s URL. */
	registration?: WebhookRegistration;
	/** Reads a request that is known to be Twilio’s. */
	receive(context: IWebhookFunctions): Received;
}
