import type { IHookFunctions, INodeProperties } from 'n8n-workflow';

import { sidLocator } from '../../descriptions/sidLocator';
import {
	messageReplies,
	messageReplyOptions,
	messageReplyFields,
} from '../../reply/messageReplies';
import { answerOf, checkAnswer, fieldsOf, inboundUrls, workflowAnswerOptions } from '../answer';
import type { DesiredWebhook } from '../inbound/inboundWebhook';
import { inboundWebhook } from '../inbound/inboundWebhook';
import { replaceWebhook, twimlField } from '../inbound/fields';
import { incomingMessage } from '../payload/incomingMessage';
import { parametersOf } from '../payload/parameters';
import { requestOf } from '../signedRequest';
import { showForSource } from '../../descriptions/showFor';
import type { Source } from '../source';
import { toDeliveries } from '../toDeliveries';
import { withMedia } from '../media';

const description: INodeProperties[] = showForSource('message', [
	{
		displayName: 'Received By',
		name: 'receiver',
		type: 'options',
		noDataExpression: true,
		options: [
			{
				name: 'Messaging Service',
				value: 'messagingService',
				description: 'Whatever the senders of a Messaging Service receive',
			},
			{ name: 'Phone Number', value: 'phoneNumber', description: 'SMS and MMS to a phone number' },
			{ name: 'RCS Sender', value: 'rcsSender' },
			{ name: 'WhatsApp Sender', value: 'whatsAppSender' },
		],
		default: 'phoneNumber',
		description: 'Who the messages are sent to',
	},
	{
		displayName: 'Phone Number',
		name: 'phoneNumberSid',
		required: true,
		displayOptions: { show: { receiver: ['phoneNumber'] } },
		description:
			'The number people write to. If it belongs to a Messaging Service, choose that service instead, unless the service leaves incoming messages to its senders.',
		...sidLocator('searchPhoneNumbers', ['PN']),
	},
	{
		displayName: 'Messaging Service',
		name: 'messagingServiceSid',
		required: true,
		displayOptions: { show: { receiver: ['messagingService'] } },
		description: 'The Messaging Service whose senders people write to',
		...sidLocator('searchMessagingServices', ['MG']),
	},
	{
		displayName: 'Sender',
		name: 'senderSid',
		required: true,
		displayOptions: { show: { receiver: ['rcsSender'] } },
		description: 'The RCS sender people write to',
		...sidLocator('searchRcsSenders', ['XE']),
	},
	{
		displayName: 'Sender',
		name: 'senderSid',
		required: true,
		displayOptions: { show: { receiver: ['whatsAppSender'] } },
		description: 'The WhatsApp sender people write to',
		...sidLocator('searchWhatsAppSenders', ['XE']),
	},
	{
		displayName: 'Reply',
		name: 'reply',
		type: 'options',
		noDataExpression: true,
		options: [
			{ name: 'Nothing', value: 'none', description: 'Send no message back' },
			...messageReplyOptions,
			...workflowAnswerOptions,
		],
		default: 'none',
		description: 'What the sender of the message gets back at once',
	},
	...messageReplyFields,
	twimlField,
	{
		displayName: 'Fallback TwiML',
		name: 'fallback',
		type: 'string',
		typeOptions: { rows: 2 },
		default: '<Response/>',
		displayOptions: { show: { reply: ['lastNode', 'replyNode'] } },
		description:
			'The TwiML for a message that the workflow does not answer: it failed, or took more than 15 seconds. By default no message is sent back.',
	},
	{
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		placeholder: 'Add option',
		default: {},
		options: [
			{
				displayName: 'Download Media',
				name: 'downloadMedia',
				type: 'boolean',
				default: true,
				description:
					'Whether to put the files of a message into the item as binary data: media_0, media_1 and so on',
			},
			replaceWebhook,
		],
	},
]);

const readDesired = (context: IHookFunctions): DesiredWebhook => {
	const fields = fieldsOf(context, description);
	checkAnswer(context, messageReplies, description);
	const desired = {
		urls: inboundUrls(context),
		mayReplace: fields.boolean('options.replaceWebhook'),
	};
	switch (fields.text('receiver')) {
		case 'messagingService':
			return {
				...desired,
				receiver: 'messagingService',
				sid: fields.sid('messagingServiceSid', 'MG'),
			};
		case 'phoneNumber':
			return { ...desired, receiver: 'messagesOfNumber', sid: fields.sid('phoneNumberSid', 'PN') };
		default:
			return { ...desired, receiver: 'sender', sid: fields.sid('senderSid', 'XE') };
	}
};

/** Messages as they come in. Source: https://www.twilio.com/docs/messaging/guides/webhook-request */
export const message: Source = {
	description,

	registration: inboundWebhook(readDesired),

	receive(context) {
		const parameters = parametersOf(requestOf(context));
		return {
			deliveries: toDeliveries(
				context,
				parameters,
				async () => await withMedia(context, incomingMessage(parameters)),
			),
			answer: answerOf(context, messageReplies, description),
		};
	},
};
