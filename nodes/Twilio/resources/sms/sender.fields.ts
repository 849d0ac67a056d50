import type { INodeProperties } from 'n8n-workflow';

import { sidLocator } from '../../descriptions/sidLocator';
import { search } from '../../engine/search';

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
				displayName: 'By Number or Address',
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

/** The account's phone numbers. */
export const searchSenders = search(
	'GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers.json',
	({ phone_number, friendly_name, capabilities }) => ({
		name: `${phone_number} (${friendly_name})${canSend(capabilities) ? '' : ', cannot send messages'}`,
		value: String(phone_number),
	}),
);

const canSend = (capabilities: unknown) => (capabilities as { sms?: boolean } | null)?.sms;

export const searchMessagingServices = search(
	'GET https://messaging.twilio.com/v1/Services',
	({ sid, friendly_name }) => ({ name: String(friendly_name), value: String(sid) }),
);
