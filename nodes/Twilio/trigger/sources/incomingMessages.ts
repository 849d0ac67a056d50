import type { IHookFunctions, INodeProperties } from 'n8n-workflow';
import { options } from '../../descriptions/collections';
import type { FieldReader } from '../../engine/fieldReader';
import { sidLocator } from '../../descriptions/sidLocator';
import { replyTwiml } from '../../reply/reply';
import {
	messageReplies,
	messageReplyOptions,
	messageReplyFields,
} from '../../reply/messageReplies';
import { answerOf, checkReply, inboundUrls } from '../answer';
import { areAwaitedReplies, skipAwaitedReplies } from '../awaitedReplies';
import { collectMessages, quietMs } from '../collectMessages';
import { fallbackField } from '../fallback';
import type { DesiredWebhook } from '../inbound/inboundWebhook';
import { inboundWebhook } from '../inbound/inboundWebhook';
import type { MediaFile } from '../media';
import { replaceWebhook } from '../inbound/replaceWebhook';
import { incomingMessage } from '../payload/incomingMessage';
import { parametersOf } from '../payload/parameters';
import { shownWhen } from '../../descriptions/shownWhen';
import type { Source } from '../source';
import { toDeliveries } from '../toDeliveries';
import { triggerFields } from '../triggerFields';
import { replyField, workflowReplyOptions } from '../workflowReply';

const description: INodeProperties[] = shownWhen({ source: ['message'] }, [
	{
		displayName: 'Received By',
		name: 'receiver',
		type: 'options',
		noDataExpression: true,
		options: [
			{
				name: 'Messaging Service',
				value: 'messagingService',
				description: 'Messages to any sender of a Messaging Service',
			},
			{ name: 'Phone Number', value: 'phoneNumber', description: 'SMS and MMS to a phone number' },
			{ name: 'RCS Sender', value: 'rcsSender' },
			{ name: 'WhatsApp Sender', value: 'whatsAppSender' },
		],
		default: 'phoneNumber',
		description: 'Who receives the messages',
	},
	{
		displayName: 'Phone Number',
		name: 'phoneNumberSid',
		required: true,
		displayOptions: { show: { receiver: ['phoneNumber'] } },
		description:
			'The phone number that receives the messages. If it belongs to a Messaging Service, choose the service instead, unless the service defers to the sender’s webhook.',
		...sidLocator('searchPhoneNumbers', ['PN']),
	},
	{
		displayName: 'Messaging Service',
		name: 'messagingServiceSid',
		required: true,
		displayOptions: { show: { receiver: ['messagingService'] } },
		description: 'The Messaging Service whose senders receive the messages',
		...sidLocator('searchMessagingServices', ['MG']),
	},
	{
		displayName: 'Sender',
		name: 'senderSid',
		required: true,
		displayOptions: { show: { receiver: ['rcsSender'] } },
		description: 'The RCS sender that receives the messages',
		...sidLocator('searchRcsSenders', ['XE']),
	},
	{
		displayName: 'Sender',
		name: 'senderSid',
		required: true,
		displayOptions: { show: { receiver: ['whatsAppSender'] } },
		description: 'The WhatsApp sender that receives the messages',
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
			...workflowReplyOptions,
		],
		default: 'none',
		description: 'The reply to send to the sender of the message',
	},
	...messageReplyFields,
	replyField,
	fallbackField(
		['text', 'twiml', 'lastNode', 'replyNode'],
		'<Response/>',
		'The TwiML to send if the reply fails: an expression fails, the workflow fails, or it takes more than 15 seconds. By default, no message is sent back.',
	),
	options([
		collectMessages,
		{
			displayName: 'Download Media',
			name: 'downloadMedia',
			type: 'boolean',
			default: true,
			description:
				'Whether to add the files of a message to the item as binary data: media_0, media_1 and so on',
		},
		replaceWebhook,
		skipAwaitedReplies,
	]),
]);

const readDesired = (context: IHookFunctions): DesiredWebhook => {
	const fields = triggerFields(context, description);
	checkReply(context, messageReplies, description);
	quietMs(fields);
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

/** An expression that fails must not lose the message. */
function filesToDownload(fields: FieldReader, media: MediaFile[]): MediaFile[] | undefined {
	try {
		return fields.boolean('options.downloadMedia') ? media : undefined;
	} catch (error) {
		for (const file of media) file.error = (error as Error).message;
		return undefined;
	}
}

/** Incoming messages. Source: https://www.twilio.com/docs/messaging/guides/webhook-request */
export const message: Source = {
	description,

	registration: inboundWebhook(readDesired),

	receive(request, fields) {
		const parameters = parametersOf(request);
		const json = incomingMessage(parameters);
		const files = filesToDownload(fields, json.media);
		return {
			deliveries: toDeliveries(request, parameters, { json, files }),
			answer: answerOf(fields, () => replyTwiml(messageReplies, fields)),
		};
	},

	isSkipped: areAwaitedReplies,

	quietMs,
};
