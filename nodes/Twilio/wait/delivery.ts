import type { IDataObject, INodeExecutionData, IWebhookFunctions } from 'n8n-workflow';

import type { ItemClient } from '../engine/operation';
import type { TwilioClient } from '../transport/client';
import { createClient } from '../transport/client';
import { sendRequest } from '../transport/sendRequest';
import { ADVICE } from '../twilio/advice';
import { putToWait } from './putToWait';

const MESSAGE = 'GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Messages/{Sid}.json';

/** Source: https://www.twilio.com/docs/messaging/guides/outbound-message-status-in-status-callbacks */
const FINAL_STATUSES = ['canceled', 'delivered', 'failed', 'read', 'undelivered'];

/** Waits until every message has its final status, unless all have it already. */
export async function waitForDelivery(
	client: ItemClient,
	sent: INodeExecutionData[],
): Promise<INodeExecutionData[]> {
	// n8n refuses status callbacks that arrive before the execution waits
	return (
		(await finalMessages(client, sent)) ??
		(await putToWait(client.context, { waitFor: 'delivery', sent }))
	);
}

/**
 * Messages with their final status, once all have it. Twilio is asked for all of them, because status
 * callbacks can be lost and do not come in order.
 * @returns undefined as long as one of them has none
 */
export async function deliveredMessages(
	context: IWebhookFunctions,
	sent: INodeExecutionData[],
): Promise<INodeExecutionData[] | undefined> {
	return await finalMessages(await createClient(context), sent);
}

async function finalMessages(
	client: TwilioClient,
	sent: INodeExecutionData[],
): Promise<INodeExecutionData[] | undefined> {
	const messages: INodeExecutionData[] = [];
	for (const item of sent) {
		if (item.json.error) {
			messages.push(item);
			continue;
		}
		const { sid, account_sid } = item.json as { sid: string; account_sid: string };
		const json = await sendRequest(client, MESSAGE, {
			path: { AccountSid: account_sid, Sid: sid },
		});
		if (!FINAL_STATUSES.includes(String(json.status))) return undefined;
		messages.push({ ...item, json: withAdvice(json) });
	}
	return messages;
}

function withAdvice(message: IDataObject): IDataObject {
	const code = message.error_code as number | null;
	return code ? { ...message, errorCode: code, advice: ADVICE[code] ?? null } : message;
}
