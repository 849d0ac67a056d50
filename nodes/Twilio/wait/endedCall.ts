import type { IDataObject } from 'n8n-workflow';

import { sendRequest } from '../transport/sendRequest';
import type { WaitClient } from './waitFor';
import type { WaitingItem } from './waitState';

const CALL = 'https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Calls/{Sid}.json';

/** Source: https://www.twilio.com/docs/voice/api/call-resource#call-status-values */
const FINAL_STATUSES = ['busy', 'canceled', 'completed', 'failed', 'no-answer'];

/** The values for the placeholders of the routes of a call. */
export const callPath = ({ sent }: WaitingItem) => {
	const { sid, account_sid } = sent.json as { sid: string; account_sid: string };
	return { AccountSid: account_sid, Sid: sid };
};

/** The call of an item, once it has ended; undefined before. */
export async function endedCall(
	client: WaitClient,
	item: WaitingItem,
): Promise<IDataObject | undefined> {
	const call = await sendRequest(client, `GET ${CALL}`, { path: callPath(item) });
	return FINAL_STATUSES.includes(String(call.status)) ? call : undefined;
}

/** Ends a call, whether it is still ringing or in progress. */
export async function endCall(client: WaitClient, item: WaitingItem): Promise<void> {
	await sendRequest(client, `POST ${CALL}`, {
		path: callPath(item),
		body: { Status: 'completed' },
	});
}
