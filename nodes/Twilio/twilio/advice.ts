const IN_ANOTHER_CONVERSATION =
	'A person can be in one Conversation with a sender. Wait until the other one has ended, use another sender, or close the Conversation that the message names.';

/**
 * Remedies for common errors, by Twilio's error code.
 * Source: https://www.twilio.com/docs/api/errors
 */
export const ADVICE: Record<number, string> = {
	20003:
		'Check the credential: the Account SID, the token or key with its secret, and the region. A Standard key may not manage accounts and keys.',
	20008:
		'Test credentials can only send messages, make calls, buy phone numbers and look up numbers. Use the live Account SID and Auth Token.',
	20404: 'Check the SID, and that it belongs to the account and region of the credential.',
	20429: 'Twilio is receiving more requests than it allows. Wait, or send fewer at a time.',
	21210:
		'Call from a phone number of this account, or verify From in the Twilio Console under Phone Numbers > Verified Caller IDs.',
	21211: 'Write To with a plus and the country code, e.g. +15551234567.',
	21212: 'Write From with a plus and the country code, or use a sender of your account.',
	21219:
		'A trial account calls verified numbers only. Verify To in the Twilio Console under Phone Numbers > Verified Caller IDs, or upgrade the account.',
	21265: 'Short codes cannot get messages from Twilio. Use a full phone number as To.',
	21266: 'To and From are the same number. Choose another sender.',
	21408:
		'Allow the country of To in the Twilio Console, under Messaging > Settings > Geo permissions (for calls: Voice > Settings > Geo permissions).',
	21422:
		'The phone number is no longer available. Search for available numbers again and choose another one.',
	21452:
		'No phone number is available in this area code. Choose another area code, or search for available numbers.',
	21606:
		'From is not a sender of this account that can send this. Choose a number of the account that can send messages.',
	21608:
		'A trial account reaches verified numbers only. Verify To in the Twilio Console, under Phone Numbers > Verified Caller IDs, or upgrade the account.',
	21609:
		'Twilio has to reach the status callback from the internet. If it is the URL of this n8n, set WEBHOOK_URL to the public URL of n8n.',
	21610:
		'The recipient has replied STOP to this sender. Nothing can be sent until they reply START.',
	21611: 'Too many messages wait for this sender. Send more slowly, or use a Messaging Service.',
	21612:
		'This sender cannot reach To. Check that both are on the same channel, and that From can send to that country.',
	21614: 'To is not a mobile number, so it cannot get messages.',
	21617:
		'Shorten the message to 1,600 characters; emoji count as several. Or turn on the option "Split Long Messages".',
	21619: 'The message is empty. Add a text, media or a template.',
	21620:
		'Use full public URLs that start with https://, special characters percent-encoded, for Media URLs.',
	21631:
		'The country requires an address. Create one in the Twilio Console under Phone Numbers > Regulatory Compliance, and add the option Address SID.',
	21635: 'To is a landline, which cannot get messages in this country. Use a mobile number.',
	21649:
		'The country requires a regulatory bundle. Create one in the Twilio Console under Phone Numbers > Regulatory Compliance, and add the option Bundle SID.',
	21655:
		'Choose a template of this account. Check that it was not deleted, and that its SID starts with HX.',
	21656:
		'Fill in every template variable with text that is not empty. Check that names match the template’s placeholders.',
	21658: 'A value is too long. Shorten the template variables or the text.',
	21659:
		'From is no number of Twilio’s, or a short code of another country than To. Choose it from the list.',
	21660:
		'From belongs to another account. Use the credential of that account; for a subaccount, the option Account SID.',
	21661: 'From cannot send messages. Choose a number that can.',
	21703:
		'The Messaging Service has no sender that can reach To. Add one for that country and channel to its Sender Pool.',
	21910: 'From and To are on different channels. Use whatsapp: with both of them, or with neither.',
	30001: 'The sender had more messages to send than fit in its queue. Send more slowly.',
	30002: 'Twilio suspended the account. See the Twilio Console, or ask Twilio Support.',
	30003:
		'The phone is off, out of reach or cannot get messages. Try again later, or reach the person another way.',
	30004:
		'The message was blocked: the recipient does not get messages of this sender, or their carrier refuses them.',
	30005: 'The number is unknown or no longer in service. Check To.',
	30006: 'To is a landline, or a carrier that takes no messages. Use a mobile number, or call.',
	30007:
		'The carrier filtered the message as unwanted. Change the text, avoid public link shorteners, and see that the sender is registered for what it sends.',
	30008:
		'The carrier gave no reason. Try again with a shorter and simpler text; if it stays, ask Twilio Support.',
	30032:
		'The toll-free number is not verified. Verify it in the Twilio Console under Phone Numbers > Regulatory Compliance.',
	30034:
		'Messages from US 10-digit numbers need A2P 10DLC. Register the number’s brand and campaign in the Twilio Console.',
	35114: 'Choose a time 5 minutes to 35 days from now.',
	35118: 'Scheduling needs a Messaging Service as the sender.',
	50416: IN_ANOTHER_CONVERSATION,
	50425: IN_ANOTHER_CONVERSATION,
	60200:
		'Check To and Channel: a phone number needs its country code, and Email needs an email address and an email integration of the service.',
	60202:
		'The code was checked 5 times, as often as is allowed. Wait until the verification expires, 10 minutes after it was sent, then send a new one.',
	60203:
		'The code was sent 5 times, as often as is allowed. Wait until the verification expires, 10 minutes after it was first sent, or have the last code checked.',
	60205: 'To is a landline, which cannot get SMS. Choose Call as Channel.',
	60410:
		'Twilio’s Fraud Guard blocked the verification, because many codes were sent to numbers like this one. Review it in the Twilio Console under Verify.',
	63003:
		'To is not an active user of this channel. Check the number, and that the person uses e.g. WhatsApp.',
	63007:
		'From is not a sender of this channel in this account. Choose it from the list, or register it in the Twilio Console under Messaging > Senders; for the WhatsApp sandbox, use the sandbox’s number.',
	63015:
		'The WhatsApp sandbox reaches only those who have joined it. Ask the recipient to send the join phrase of the sandbox.',
	63016:
		'Outside the 24 hours after the recipient’s last message, WhatsApp takes approved templates only. Send a template.',
	63024:
		'To cannot get messages on this channel. Check the number, and that the person uses e.g. WhatsApp.',
	63038:
		'The account has reached its limit of messages in 24 hours. Wait until the next day, or ask Twilio to raise the limit.',
	63049:
		'WhatsApp chose not to deliver the marketing template to this person. Do not send it again immediately.',
	70051:
		'The Restricted API key may not do this. Grant it the permission that is named, in the Twilio Console under Account > API keys & tokens.',
	91003:
		'An account has room for 100 sinks and 100 subscriptions. Delete some in the Twilio Console under Develop > Event Streams, or let one Twilio Trigger receive more event types.',
	92007: 'Template variables must be a JSON object of texts, e.g. { "1": "Ann" }.',
};
