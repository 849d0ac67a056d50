import type { IDataObject } from 'n8n-workflow';

import { search } from '../../engine/search';

/** The account’s phone numbers, by SID. */
export const searchPhoneNumbers = search(
	'GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers.json',
	({ sid, phone_number, friendly_name }) => ({
		name: `${phone_number} (${friendly_name})`,
		value: String(sid),
	}),
);

const SENDERS = 'GET https://messaging.twilio.com/v2/Channels/Senders';

const sender = ({ sid, sender_id }: IDataObject) => ({
	name: String(sender_id),
	value: String(sid),
});

export const searchRcsSenders = search(SENDERS, sender, { Channel: 'rcs' });

export const searchWhatsAppSenders = search(SENDERS, sender, { Channel: 'whatsapp' });
