import { phoneNumbers } from '../../engine/phoneNumbers';
import type { List } from '../../engine/search';
import { search } from '../../engine/search';

/** The account’s phone numbers, by SID. */
export const searchPhoneNumbers = search(
	phoneNumbers(({ sid, phone_number, friendly_name }) => ({
		name: `${phone_number} (${friendly_name})`,
		value: String(sid),
	})),
);

const senders = (channel: string): List => ({
	route: 'GET https://messaging.twilio.com/v2/Channels/Senders',
	query: { Channel: channel },
	entry: ({ sid, sender_id }) => ({ name: String(sender_id), value: String(sid) }),
});

export const searchRcsSenders = search(senders('rcs'));

export const searchWhatsAppSenders = search(senders('whatsapp'));
