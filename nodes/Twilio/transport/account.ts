import { NodeOperationError } from 'n8n-workflow';

import type { Context } from './caller';
import type { Region } from './hosts';

/** Whose resources a request is about, and where they live. */
export interface Account {
	accountSid: string;
	region: Region;
}

/**
 * The account of the node's credential. Secrets stay behind: n8n adds them when it sends a request.
 * Throws when the credential has no Account SID.
 */
export async function readAccount(context: Context): Promise<Account> {
	const { accountSid, region } = await context.getCredentials<Partial<Account>>('twilioApi');
	if (!accountSid) {
		throw new NodeOperationError(context.getNode(), 'The Twilio credential has no Account SID', {
			description: 'Open the credential and fill in Account SID. It is needed with API keys too.',
		});
	}
	// credentials saved before this package was installed have no region
	return { accountSid, region: region ?? 'us1' };
}
