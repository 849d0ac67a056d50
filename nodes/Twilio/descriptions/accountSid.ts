import type { INodeProperties } from 'n8n-workflow';

/** The account of a request. Read by the engine, for every operation. */
export const accountSid: INodeProperties = {
	displayName: 'Account SID',
	name: 'accountSid',
	type: 'string',
	default: '',
	placeholder: 'e.g. AC0123456789abcdef0123456789abcdef',
	description: 'The subaccount to use, if it is not the account of the credential',
};

/** The same as `accountSid`, for operations whose URL people choose; see `checkSubaccount`. */
export const accountSidOfPath: INodeProperties = {
	...accountSid,
	description:
		'The subaccount to use. Only for paths with {AccountSid}; for all others, use a credential of the subaccount.',
};
