import type { INodeProperties } from 'n8n-workflow';

import type { Resource } from '../../engine/operation';
import { cancel } from './cancel.operation';
import { deleteMessage } from './delete.operation';
import { downloadMedia } from './downloadMedia.operation';
import { get } from './get.operation';
import { getAll } from './getAll.operation';
import { getMedia } from './getMedia.operation';
import { redact } from './redact.operation';
import { reply } from './reply.operation';
import { send } from './send.operation';
import { sendFeedback } from './sendFeedback.operation';

export const sms: Resource = {
	cancel,
	delete: deleteMessage,
	downloadMedia,
	get,
	getAll,
	getMedia,
	redact,
	reply,
	send,
	sendFeedback,
};

export const smsDescription: INodeProperties[] = [
	{
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show: { resource: ['sms'] } },
		options: [
			{
				name: 'Cancel',
				value: 'cancel',
				description: 'Cancel a scheduled message before it is sent. This cannot be undone.',
				action: 'Cancel a scheduled message',
			},
			{
				name: 'Delete',
				value: 'delete',
				description: 'Delete a message from the account’s log. This cannot be undone.',
				action: 'Delete a message',
			},
			{
				name: 'Download Media',
				value: 'downloadMedia',
				description: 'Download the files of a message, an item each',
				action: 'Download the media of a message',
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
				name: 'Get Many Media',
				value: 'getMedia',
				description: 'Get what Twilio knows of the files of a message',
				action: 'Get many media of a message',
			},
			{
				name: 'Redact',
				value: 'redact',
				description: 'Empty the text of a message in the account’s log. This cannot be undone.',
				action: 'Redact a message',
			},
			{
				name: 'Reply',
				value: 'reply',
				description:
					'Answer the incoming message that started the workflow, which goes on afterwards. Twilio charges for each message.',
				action: 'Reply to a message',
			},
			{
				name: 'Send',
				value: 'send',
				description:
					'Send an SMS, MMS, RCS or WhatsApp message. Twilio charges for each message, and it cannot be undone.',
				action: 'Send a message',
			},
			{
				name: 'Send Feedback',
				value: 'sendFeedback',
				description: 'Tell Twilio whether a message arrived',
				action: 'Send feedback on a message',
			},
		],
		default: 'send',
	},
	...Object.values(sms).flatMap(({ description }) => description),
];
