import type { INodeProperties } from 'n8n-workflow';

import { sidLocator } from '../../descriptions/sidLocator';
import { hasCapability, phoneNumbers } from '../../engine/phoneNumbers';
import type { SearchableList } from '../../engine/searchLists';
import { searchLists } from '../../engine/searchLists';

export const senderFields: INodeProperties[] = [
	{
		displayName: 'Send From',
		name: 'sender',
		type: 'options',
		noDataExpression: true,
		default: 'from',
		options: [
			{ name: 'Messaging Service', value: 'messagingService' },
			{ name: 'Number or Address', value: 'from' },
		],
		description:
			'Whether to send from one sender, or let a Messaging Service choose among its senders',
	},
	{
		displayName: 'From',
		name: 'from',
		type: 'resourceLocator',
		default: { mode: 'list', value: '' },
		required: true,
		displayOptions: { show: { sender: ['from'] } },
		description: 'The number, short code, sender name or channel address to send from',
		modes: [
			{
				displayName: 'From List',
				name: 'list',
				type: 'list',
				typeOptions: { searchListMethod: 'searchSenders', searchable: true },
			},
			{
				displayName: 'Number',
				name: 'address',
				type: 'string',
				placeholder: 'e.g. +14155238886 or whatsapp:+14155238886',
			},
		],
	},
	{
		displayName: 'Messaging Service',
		name: 'messagingServiceSid',
		required: true,
		displayOptions: { show: { sender: ['messagingService'] } },
		description: 'The Messaging Service to send with',
		...sidLocator('searchMessagingServices', ['MG']),
	},
];

const channelSenders = (channel: string): SearchableList => ({
	route: 'GET https://messaging.twilio.com/v2/Channels/Senders',
	query: { Channel: channel },
	entry: ({ sender_id, profile }) => {
		const { name } = (profile ?? {}) as { name?: string };
		return { name: `${sender_id}${name ? ` (${name})` : ''}`, value: String(sender_id) };
	},
	optional: true,
});

/** The possible senders: phone numbers, WhatsApp senders and RCS senders. */
export const searchSenders = searchLists(
	phoneNumbers(({ phone_number, friendly_name, capabilities }) => ({
		name: `${phone_number} (${friendly_name})${hasCapability(capabilities, 'sms') ? '' : ', cannot send messages'}`,
		value: String(phone_number),
	})),
	channelSenders('whatsapp'),
	channelSenders('rcs'),
);
