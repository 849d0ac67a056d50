import { accountSid } from '../../descriptions/account';
import { showFor } from '../../descriptions/showFor';
import { onChannel } from '../../engine/address';
import type { Operation } from '../../engine/operation';
import { one } from '../../engine/results';

/** Source: https://www.twilio.com/docs/messaging/api/message-resource#create-a-message-resource */
export const send: Operation = {
	route: 'POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Messages.json',
	description: showFor('sms', 'send', [
		{
			displayName: 'From',
			name: 'from',
			type: 'string',
			default: '',
			required: true,
			placeholder: 'e.g. +14155238886',
			description:
				'The Twilio number, short code or sender name to send from. With country code, e.g. +14155238886.',
		},
		{
			displayName: 'To',
			name: 'to',
			type: 'string',
			default: '',
			required: true,
			placeholder: 'e.g. +14155238886',
			description: 'The phone number to send to. With country code, e.g. +14155238886.',
		},
		{
			displayName: 'To WhatsApp',
			name: 'toWhatsapp',
			type: 'boolean',
			default: false,
			description:
				'Whether to send over WhatsApp. Not needed for an address that starts with whatsapp:.',
		},
		{
			displayName: 'Message',
			name: 'message',
			type: 'string',
			typeOptions: { rows: 2 },
			default: '',
			required: true,
			description: 'The text to send, up to 1,600 characters',
		},
		{
			displayName: 'Options',
			name: 'options',
			type: 'collection',
			placeholder: 'Add option',
			default: {},
			options: [
				accountSid,
				{
					displayName: 'Status Callback',
					name: 'statusCallback',
					type: 'string',
					default: '',
					placeholder: 'e.g. https://example.com/twilio-status',
					description: 'The URL Twilio calls whenever the status of the message changes',
				},
			],
		},
	]),
	request(item) {
		const from = item.address('from', 'sender');
		const to = item.address('to', 'recipient');
		const whatsapp = item.flag('toWhatsapp');
		return {
			body: {
				From: whatsapp ? onChannel('whatsapp', from) : from,
				To: whatsapp ? onChannel('whatsapp', to) : to,
				Body: item.requiredText('message'),
				StatusCallback: item.text('options.statusCallback'),
			},
		};
	},
	result: one,
};
