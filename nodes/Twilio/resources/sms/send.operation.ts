import type { IDataObject } from 'n8n-workflow';
import { isPhoneNumber, onChannel } from '../../twilio/address';
import type { FieldReader } from '../../engine/fieldReader';
import { mediaUrls, messageText } from '../../engine/messageContent';
import type { RequestOperation } from '../../engine/operation';
import { singleResult } from '../../engine/results';
import { contentFields } from './content.fields';
import { partsOf } from './parts';
import { sendAt } from './schedule';
import { segmentsOf } from './segments';
import { sendLimits, sendOptions } from './send.options';
import { senderFields } from './sender.fields';
import { smartEncoded } from './smartEncoding';
import { templateVariables } from './templateVariables';

/** Source: https://www.twilio.com/docs/messaging/api/message-resource#create-a-message-resource */
export const send: RequestOperation = {
	option: {
		name: 'Send',
		description:
			'Send an SMS, MMS, RCS or WhatsApp message. Twilio charges for each message, and it cannot be undone.',
		action: 'Send a message',
	},
	route: 'POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Messages.json',
	description: [
		...senderFields,
		{
			displayName: 'To',
			name: 'to',
			type: 'string',
			default: '',
			required: true,
			placeholder: 'e.g. +14155238886',
			description:
				'The phone number to send to, with its country code. Several recipients, separated by commas or as a list, get one message each. An AI agent can give only one, unless Allow Several Recipients is on.',
		},
		{
			displayName: 'To WhatsApp',
			name: 'toWhatsapp',
			type: 'boolean',
			default: false,
			description: 'Whether to send over WhatsApp. Not needed if To or From starts with whatsapp:.',
		},
		...contentFields,
		sendOptions,
	],
	request(fields) {
		const from = sender(fields);
		const contents = contentsOf(fields);
		const options = sentOptions(fields);
		return recipients(fields).flatMap((to) => {
			const addresses = onSameChannel(to, from, fields.boolean('toWhatsapp'));
			return contents.map((content) => ({ body: { ...addresses, ...content, ...options } }));
		});
	},
	result(request) {
		const send = singleResult(request);
		const { fields, values } = request;
		if (!fields.boolean('options.countSegments')) return send;
		const text = String(values.body?.Body ?? '');
		const sent = fields.boolean('options.smartEncoded') ? smartEncoded(text) : text;
		const segments = { ...segmentsOf(sent) };
		return async () => (await send()).map(({ json }) => ({ json: { ...json, segments } }));
	},
};

/** From, or the Messaging Service that chooses it. */
type Sender = { From: string } | { MessagingServiceSid: string };

const sender = (fields: FieldReader): Sender =>
	fields.text('sender') === 'messagingService'
		? { MessagingServiceSid: fields.sid('messagingServiceSid', 'MG') }
		: { From: fields.address('from', 'sender') };

/** Everyone who gets a message. Throws where an AI agent gives several and may not. */
function recipients(fields: FieldReader): string[] {
	const addresses = fields.addresses('to', 'recipient');
	const mayBeSeveral = fields.boolean('options.allowSeveralRecipients') || !fields.isTool();
	if (addresses.length === 1 || mayBeSeveral) return addresses;
	throw fields.invalid(
		'to',
		`has ${addresses.length} recipients; a tool can send to one`,
		'Use the tool once for each recipient, or turn on the option "Allow Several Recipients".',
	);
}

/**
 * To and From, both on WhatsApp where one of them is: Twilio sends within a channel only. Other
 * channels have their own senders, and a Messaging Service chooses one that fits To.
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
function contentsOf(fields: FieldReader): IDataObject[] {
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

function sentOptions(fields: FieldReader): IDataObject {
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
