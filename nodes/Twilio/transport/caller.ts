import type { IExecuteFunctions, ILoadOptionsFunctions } from 'n8n-workflow';

import type { Account } from './account';

/** On whose behalf requests are sent: the node's credential, for one input item. */
export interface Caller {
	context: IExecuteFunctions | ILoadOptionsFunctions;
	account: Account;
	/** Index of the input item; 0 in the editor. */
	item: number;
}
