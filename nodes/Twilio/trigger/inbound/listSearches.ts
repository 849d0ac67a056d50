import { phoneNumbers } from '../../engine/phoneNumbers';
import type { SearchableList } from '../../engine/searchLists';
import { searchLists } from '../../engine/searchLists';

/** The account’s phone numbers, by SID. */
export const searchPhoneNumbers = searchLists(
	phoneNumbers(({ sid, phone_number, friendly_name }) => ({
		name: `${phone_number} (${friendly_name})`,
		value: String(sid),
	})),
);

const senders = (channel: string): SearchableList => ({
	route: 'GET https://messaging.twilio.com/v2/Channels/Senders',
	query: { Channel: channel },
	entry: ({ sid, sender_id }) => ({ name: String(sender_id), value: String(sid) }),
});

export const searchRcsSenders = searchLists(senders('rcs'));

export const searchWhatsAppSenders = searchLists(senders('whatsapp'));
