/**
 * What to do about errors that people meet often, by Twilio's error code.
 * Source: https://www.twilio.com/docs/api/errors
 */
export const ADVICE: Record<number, string> = {
	20003:
		'Check the credential: the Account SID, the token or key with its secret, and the region. A Standard key may not manage accounts and keys.',
	20404: 'Check the SID, and that it belongs to the account and region of the credential.',
	20429: 'Twilio is receiving more requests than it allows. Wait, or send fewer at a time.',
	21211: 'Write To with a plus and the country code, e.g. +15551234567.',
	21212: 'Write From with a plus and the country code, or use a sender of your account.',
	21408:
		'Allow the country of To in the Twilio console, under Messaging > Settings > Geo permissions (for calls: Voice > Settings > Geo permissions).',
	21606:
		'From is not a sender of this account that can send this. Choose a number of the account that can send messages.',
	21608:
		'A trial account reaches verified numbers only. Verify To in the Twilio console, under Phone Numbers > Verified Caller IDs, or upgrade the account.',
	21610:
		'The recipient has replied STOP to this sender. Nothing can be sent until they reply START.',
	21611: 'Too many messages wait for this sender. Send more slowly, or use a Messaging Service.',
	21612:
		'This sender cannot reach To. Check that both are on the same channel, and that From can send to that country.',
	21614: 'To is not a mobile number, so it cannot get messages.',
	21617: 'Shorten the message to 1,600 characters.',
	30034:
		'Messages from US 10-digit numbers need A2P 10DLC. Register the number’s brand and campaign in the Twilio console.',
	35114: 'Choose a time from 5 minutes to 35 days ahead.',
	35118: 'Scheduling needs a Messaging Service as the sender.',
	63016:
		'Outside the 24 hours after the recipient’s last message, WhatsApp takes approved templates only. Send a template.',
	91003:
		'An account has room for 100 sinks and 100 subscriptions. Delete some in the Twilio console under Develop > Event Streams, or let one Twilio Trigger receive more event types.',
	70051:
		'The Restricted API key may not do this. Grant it the permission that is named, in the Twilio console under Account > API keys & tokens.',
};
