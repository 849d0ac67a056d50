import type { INodeProperties } from 'n8n-workflow';

import type { Resource } from '../../engine/operation';
import { send } from './send.operation';

export const sms: Resource = { send };

export const smsDescription: INodeProperties[] = [
	{
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show: { resource: ['sms'] } },
		options: [
			{
				name: 'Send',
				value: 'send',
				description: 'Send an SMS, MMS or WhatsApp message. Twilio charges for each message.',
				action: 'Send a message',
			},
		],
		default: 'send',
	},
	...send.description,
];
