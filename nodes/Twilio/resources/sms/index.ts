import type { INodeProperties } from 'n8n-workflow';

import type { Resource } from '../../engine/operation';
import { deleteMessage } from './delete.operation';
import { get } from './get.operation';
import { getAll } from './getAll.operation';
import { send } from './send.operation';

export const sms: Resource = { delete: deleteMessage, get, getAll, send };

export const smsDescription: INodeProperties[] = [
	{
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show: { resource: ['sms'] } },
		options: [
			{
				name: 'Delete',
				value: 'delete',
				description: 'Delete a message from the account’s log. This cannot be undone.',
				action: 'Delete a message',
			},
			{
				name: 'Get',
				value: 'get',
				description: 'Get one message and its delivery status',
				action: 'Get a message',
			},
			{
				name: 'Get Many',
				value: 'getAll',
				description: 'Get messages of the account, newest first',
				action: 'Get many messages',
			},
			{
				name: 'Send',
				value: 'send',
				description: 'Send an SMS, MMS or WhatsApp message. Twilio charges for each message.',
				action: 'Send a message',
			},
		],
		default: 'send',
	},
	...Object.values(sms).flatMap(({ description }) => description),
];
