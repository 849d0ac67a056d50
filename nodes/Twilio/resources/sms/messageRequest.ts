import type { IDataObject } from 'n8n-workflow';

import type { FieldReader } from '../../engine/fieldReader';
import { mediaUrls, messageText } from '../../engine/messageContent';
import { isPhoneNumber, onChannel } from '../../twilio/address';
import { partsOf } from './parts';
import { sendAt } from './schedule';
import { sendLimits } from './send.options';
import { templateVariables } from './templateVariables';

/** From or the Messaging Service, as request parameters. */
export type Sender = { From: string } | { MessagingServiceSid: string };

/** Who a message is sent from. */
export const senderOf = (fields: FieldReader): Sender =>
	fields.text('sender') === 'messagingService'
		? { MessagingServiceSid: fields.sid('messagingServiceSid', 'MG') }
		: { From: fields.address('from', 'sender') };

/**
 * To and From. If one of them is on WhatsApp, so is the other, because Twilio sends within one channel only.
 * Other channels have their own senders, and a Messaging Service chooses a sender that fits To.
 */
export function onSameChannel(
	to: string,
	from: Sender,
	toWhatsapp: boolean,
): Sender & { To: string } {
	if ('MessagingServiceSid' in from) {
		return { To: toWhatsapp ? onChannel('whatsapp', to) : to, ...from };
	}
	if (toWhatsapp) return { To: onChannel('whatsapp', to), From: onChannel('whatsapp', from.From) };
	const isWhatsApp = [to, from.From].some((address) => address.startsWith('whatsapp:'));
	const onWhatsApp = (address: string) =>
		isWhatsApp && isPhoneNumber(address) ? onChannel('whatsapp', address) : address;
	return { To: onWhatsApp(to), From: onWhatsApp(from.From) };
}

/** The contents of the messages: each part of a long text is a message, the first with the media. */
export function contentsOf(fields: FieldReader): IDataObject[] {
	switch (fields.text('content')) {
		case 'template':
			return [
				{
					ContentSid: fields.sid('contentSid', 'HX'),
					ContentVariables: templateVariables(fields),
				},
			];
		case 'media': {
			const MediaUrl = requiredMedia(fields);
			const [Body, ...rest] = texts(fields);
			return [{ Body, MediaUrl }, ...rest.map((part) => ({ Body: part }))];
		}
		default:
			fields.requiredText('message');
			return texts(fields).map((Body) => ({ Body }));
	}
}

const texts = (fields: FieldReader): string[] =>
	fields.boolean('options.splitLongMessages')
		? partsOf(fields.text('message'))
		: [messageText(fields)];

export function sentOptions(fields: FieldReader): IDataObject {
	const { SendAt, CountSegments, SplitLongMessages, AllowSeveralRecipients, ...options } =
		fields.parameters('options', sendLimits);
	return {
		...options,
		FallbackFrom: fields.optionalAddress('options.fallbackFrom', 'sender'),
		...sendAt(fields),
	};
}

function requiredMedia(fields: FieldReader): string[] {
	const urls = mediaUrls(fields);
	if (urls.length > 0) return urls;
	throw fields.invalid('mediaUrl', 'is empty', 'Add the URL of a file, or choose Text as Content.');
}
