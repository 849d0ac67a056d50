import type {
	IExecuteFunctions,
	IHookFunctions,
	ILoadOptionsFunctions,
	IWebhookFunctions,
} from 'n8n-workflow';

import type { Account } from './account';

/** What n8n gives a node to work with, wherever it asks Twilio for something. */
export type Context =
	IExecuteFunctions | IHookFunctions | ILoadOptionsFunctions | IWebhookFunctions;

/** On whose behalf requests are sent: the node's credential, for one input item. */
export interface Caller {
	context: Context;
	account: Account;
	/** Index of the input item; 0 where there are none. */
	item: number;
}
