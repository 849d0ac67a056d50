import type { IDataObject } from 'n8n-workflow';

import { showFor } from '../../descriptions/showFor';
import { isPhoneNumber, onChannel } from '../../twilio/address';
import type { Item } from '../../engine/item';
import { mediaUrls, messageText } from '../../engine/messageContent';
import type { Operation } from '../../engine/operation';
import { one } from '../../engine/results';
import { contentFields } from './content.fields';
import { partsOf } from './parts';
import { sendAt } from './schedule';
import { segmentsOf } from './segments';
import { sendLimits, sendOptions } from './send.options';
import { senderFields } from './sender.fields';
import { smartEncoded } from './smartEncoding';
import { templateVariables } from './templateVariables';

/** Source: https://www.twilio.com/docs/messaging/api/message-resource#create-a-message-resource */
export const send: Operation = {
	route: 'POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Messages.json',
	description: showFor('sms', 'send', [
		...senderFields,
		{
			displayName: 'To',
			name: 'to',
			type: 'string',
			default: '',
			required: true,
			placeholder: 'e.g. +14155238886',
			description:
				'The phone number to send to, with country code. Several, separated by commas or as a list, get a message each; an AI agent can give one, unless Allow Several Recipients is on.',
		},
		{
			displayName: 'To WhatsApp',
			name: 'toWhatsapp',
			type: 'boolean',
			default: false,
			description:
				'Whether to send over WhatsApp. Not needed when To or From starts with whatsapp:.',
		},
		...contentFields,
		sendOptions,
	]),
	request(item) {
		const from = sender(item);
		const contents = contentsOf(item);
		const options = sentOptions(item);
		return recipients(item).flatMap((to) => {
			const addresses = onSameChannel(to, from, item.flag('toWhatsapp'));
			return contents.map((content) => ({ body: { ...addresses, ...content, ...options } }));
		});
	},
	result(request) {
		const send = one(request);
		const { item, values } = request;
		if (!item.flag('options.countSegments')) return send;
		const text = String(values.body?.Body ?? '');
		const sent = item.flag('options.smartEncoded') ? smartEncoded(text) : text;
		const segments = { ...segmentsOf(sent) };
		return async () => (await send()).map(({ json }) => ({ json: { ...json, segments } }));
	},
};

/** From, or the Messaging Service that chooses it. */
type Sender = { From: string } | { MessagingServiceSid: string };

const sender = (item: Item): Sender =>
	item.text('sender') === 'messagingService'
		? { MessagingServiceSid: item.sid('messagingServiceSid', 'MG') }
		: { From: item.address('from', 'sender') };

/** Everyone who gets a message. Throws where an AI agent gives several and may not. */
function recipients(item: Item): string[] {
	const addresses = item.addresses('to', 'recipient');
	const mayBeSeveral = item.flag('options.allowSeveralRecipients') || !item.isTool();
	if (addresses.length === 1 || mayBeSeveral) return addresses;
	throw item.invalid(
		'to',
		`has ${addresses.length} recipients; as a tool, one is allowed`,
		'Use the tool once for each recipient, or turn on the option "Allow Several Recipients".',
	);
}

/**
 * To and From, both on WhatsApp where one of them is: Twilio sends within a channel only. Other
 * channels have senders of their own, and a Messaging Service chooses one that fits To.
 */
function onSameChannel(to: string, from: Sender, toWhatsapp: boolean): Sender & { To: string } {
	if ('MessagingServiceSid' in from) {
		return { To: toWhatsapp ? onChannel('whatsapp', to) : to, ...from };
	}
	if (toWhatsapp) return { To: onChannel('whatsapp', to), From: onChannel('whatsapp', from.From) };
	const isWhatsApp = [to, from.From].some((address) => address.startsWith('whatsapp:'));
	const onWhatsApp = (address: string) =>
		isWhatsApp && isPhoneNumber(address) ? onChannel('whatsapp', address) : address;
	return { To: onWhatsApp(to), From: onWhatsApp(from.From) };
}

/** What the message says; the parts of a long text are a message each, the first with the media. */
function contentsOf(item: Item): IDataObject[] {
	switch (item.text('content')) {
		case 'template':
			return [
				{
					ContentSid: item.sid('contentSid', 'HX'),
					ContentVariables: templateVariables(item),
				},
			];
		case 'media': {
			const MediaUrl = requiredMedia(item);
			const [Body, ...rest] = texts(item);
			return [{ Body, MediaUrl }, ...rest.map((part) => ({ Body: part }))];
		}
		default:
			item.requiredText('message');
			return texts(item).map((Body) => ({ Body }));
	}
}

const texts = (item: Item): string[] =>
	item.flag('options.splitLongMessages') ? partsOf(item.text('message')) : [messageText(item)];

function sentOptions(item: Item): IDataObject {
	const { SendAt, CountSegments, SplitLongMessages, AllowSeveralRecipients, ...options } =
		item.parameters('options', sendLimits);
	return {
		...options,
		FallbackFrom: item.optionalAddress('options.fallbackFrom', 'sender'),
		...sendAt(item),
	};
}

function requiredMedia(item: Item): string[] {
	const urls = mediaUrls(item);
	if (urls.length > 0) return urls;
	throw item.invalid('mediaUrl', 'is empty', 'Add the URL of a file, or choose Text as Content.');
}
