import type { IDataObject } from 'n8n-workflow';

import { sendRequest } from '../../transport/sendRequest';
import type { WebhookOwner, Settings } from './webhookOwner';

const RESOURCE = 'https://messaging.twilio.com/v2/Channels/Senders/{Sid}';

/**
 * A WhatsApp or RCS sender.
 * Source: https://www.twilio.com/docs/whatsapp/api/senders
 */
export const sender: WebhookOwner = {
	noun: 'sender',
	webhooks: {
		webhook: { url: 'callback_url', method: 'callback_method' },
		fallback: { url: 'fallback_url', method: 'fallback_method' },
	},
	async read(client, Sid) {
		const { webhook } = await sendRequest(client, `GET ${RESOURCE}`, { path: { Sid } });
		return (webhook ?? {}) as Settings;
	},
	async write(client, Sid, changes, current) {
		// the API replaces the whole webhook
		const webhook = { ...current, ...changes } as IDataObject;
		await sendRequest(client, `POST ${RESOURCE}`, { path: { Sid }, json: { webhook } });
	},
};
