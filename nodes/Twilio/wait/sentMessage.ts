import type { IDataObject } from 'n8n-workflow';

import { sendRequest } from '../transport/sendRequest';
import { ADVICE } from '../twilio/advice';
import type { WaitClient } from './waitFor';
import type { WaitingItem } from './waitState';

/** The final statuses of a message that was not delivered. */
export const UNDELIVERED = ['canceled', 'failed', 'undelivered'];

/**
 * The message of an item with its current status. If it has an error, with `errorCode` and `advice`, which is
 * null for less common codes.
 * Source: https://www.twilio.com/docs/messaging/guides/outbound-message-status-in-status-callbacks
 */
export async function sentMessage(
	client: WaitClient,
	{ sent }: WaitingItem,
): Promise<IDataObject & { status: string }> {
	const { sid, account_sid } = sent.json as { sid: string; account_sid: string };
	const message = (await sendRequest(
		client,
		'GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Messages/{Sid}.json',
		{ path: { AccountSid: account_sid, Sid: sid } },
	)) as IDataObject & { status: string };
	const code = message.error_code as number | null;
	return code ? { ...message, errorCode: code, advice: ADVICE[code] ?? null } : message;
}
