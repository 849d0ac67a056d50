import type { INodeProperties } from 'n8n-workflow';

/** The account a request is about. Read by the engine, for every operation. */
export const accountSid: INodeProperties = {
	displayName: 'Account SID',
	name: 'accountSid',
	type: 'string',
	default: '',
	placeholder: 'e.g. AC0123456789abcdef0123456789abcdef',
	description: 'The subaccount to work on, if it is not the account of the credential',
};

/** As `accountSid`, where the address may be of any kind; see `checkSubaccount`. */
export const accountSidOfPath: INodeProperties = {
	...accountSid,
	description:
		'The subaccount to work on. Only for paths with {AccountSid}; for all others, use a credential of the subaccount.',
};

/** The options of an operation that has no others. */
export const accountOption: INodeProperties = {
	displayName: 'Options',
	name: 'options',
	type: 'collection',
	placeholder: 'Add option',
	default: {},
	options: [accountSid],
};
