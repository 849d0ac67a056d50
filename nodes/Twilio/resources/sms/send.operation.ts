import type { IDataObject } from 'n8n-workflow';

import { showFor } from '../../descriptions/showFor';
import { onChannel } from '../../engine/address';
import type { Item } from '../../engine/item';
import { mediaUrls, messageText } from '../../engine/messageContent';
import type { Operation } from '../../engine/operation';
import { one } from '../../engine/results';
import { contentFields } from './content.fields';
import { sendAt } from './schedule';
import { segmentsOf } from './segments';
import { sendLimits, sendOptions } from './send.options';
import { senderFields } from './sender.fields';

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
				'The phone number to send to, with country code. Several, separated by commas or as a list, get a message each.',
		},
		{
			displayName: 'To WhatsApp',
			name: 'toWhatsapp',
			type: 'boolean',
			default: false,
			description:
				'Whether to send over WhatsApp. Not needed for an address that starts with whatsapp:.',
		},
		...contentFields,
		sendOptions,
	]),
	request(item) {
		const address = item.flag('toWhatsapp')
			? (plain: string) => onChannel('whatsapp', plain)
			: (plain: string) => plain;
		const { SendAt, CountSegments, ...options } = item.parameters('options', sendLimits);
		const message = { ...sender(item, address), ...content(item), ...options, ...sendAt(item) };
		return item
			.addresses('to', 'recipient')
			.map((to) => ({ body: { To: address(to), ...message } }));
	},
	result(errand) {
		const send = one(errand);
		if (!errand.item.flag('options.countSegments')) return send;
		const segments = { ...segmentsOf(String(errand.values.body?.Body ?? '')) };
		return async () => (await send()).map(({ json }) => ({ json: { ...json, segments } }));
	},
};

const sender = (item: Item, address: (plain: string) => string): IDataObject =>
	item.text('sender') === 'messagingService'
		? { MessagingServiceSid: item.sid('messagingServiceSid', 'MG') }
		: { From: address(item.address('from', 'sender')) };

function content(item: Item): IDataObject {
	switch (item.text('content')) {
		case 'template':
			return {
				ContentSid: item.sid('contentSid', 'HX'),
				ContentVariables:
					item.text('variables') === 'json'
						? item.object('contentVariablesJson')
						: item.form('contentVariables'),
			};
		case 'media':
			return { Body: messageText(item), MediaUrl: requiredMedia(item) };
		default:
			item.requiredText('message');
			return { Body: messageText(item) };
	}
}

function requiredMedia(item: Item): string[] {
	const urls = mediaUrls(item);
	if (urls.length > 0) return urls;
	throw item.invalid(
		'mediaUrl',
		'is empty',
		'Add the address of a file, or choose Text as Content.',
	);
}
