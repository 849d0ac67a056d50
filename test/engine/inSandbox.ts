import type { IDataObject } from 'n8n-workflow';

import { Twilio } from '../../nodes/Twilio/Twilio.node';
import { accounts } from '../../sandbox/twilio/accounts';
import type { Sandbox } from '../../sandbox/twilio/sandbox';
import { runNode } from './runNode';

/** Runs one operation in n8n's engine against the sandbox. Returns the JSON of its items. */
export async function inSandbox(
	{ url: serverUrl }: Sandbox,
	resource: string,
	operation: string,
	parameters: IDataObject,
): Promise<IDataObject[]> {
	const [items = []] = await runNode({
		node: new Twilio(),
		serverUrl,
		credentials: { accountSid: accounts.main.sid, authToken: accounts.main.authTokens.us1 },
		parameters: { resource, operation, ...parameters },
	});
	return items.map(({ json }) => json);
}
