import type { ICredentialsDecrypted } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';

import type { Context } from './client';
import type { Region } from '../twilio/hosts';

/** The account and region that a request is for. */
export interface Account {
	accountSid: string;
	region: Region;
	/** The credential with which n8n authenticates requests. */
	credential: ICredentialsDecrypted;
}

/**
 * The account of the node's credential.
 * Throws a NodeOperationError when the credential has no Account SID.
 */
export async function readAccount(context: Context): Promise<Account> {
	const data = await context.getCredentials<{ accountSid?: string; region?: Region }>('twilioApi');
	const accountSid = data.accountSid?.trim();
	if (!accountSid) {
		throw new NodeOperationError(context.getNode(), 'The Twilio credential has no Account SID', {
			description: 'Open the credential and fill in Account SID. It is required with API keys too.',
		});
	}
	const credential = { id: '', name: '', type: 'twilioApi', data };
	// credentials saved before this package was installed have no region, or an empty one
	return { accountSid, region: data.region || 'us1', credential };
}
