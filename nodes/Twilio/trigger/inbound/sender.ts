import type { IDataObject } from 'n8n-workflow';

import { send } from '../../transport/send';
import type { Receiver, Settings } from './receiver';

const RESOURCE = 'https://messaging.twilio.com/v2/Channels/Senders/{Sid}';

/**
 * A WhatsApp or RCS sender.
 * Source: https://www.twilio.com/docs/whatsapp/api/senders
 */
export const sender: Receiver = {
	noun: 'sender',
	slots: {
		webhook: { url: 'callback_url', method: 'callback_method' },
		fallback: { url: 'fallback_url', method: 'fallback_method' },
	},
	async read(caller, Sid) {
		const { webhook } = await send(caller, `GET ${RESOURCE}`, { path: { Sid } });
		return (webhook ?? {}) as Settings;
	},
	async write(caller, Sid, changes, current) {
		// the webhook is set as a whole
		const webhook = { ...current, ...changes } as IDataObject;
		await send(caller, `POST ${RESOURCE}`, { path: { Sid }, json: { webhook } });
	},
};
