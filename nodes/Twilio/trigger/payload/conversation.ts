import type { IDataObject } from 'n8n-workflow';
import { jsonParse } from 'n8n-workflow';

import type { WebhookParameters } from './parameters';
import { numberOf, textOf, unlessEmpty } from './values';

/**
 * A webhook of Conversations, which Flex uses too. `sid` is that of the subject of the event: a message, a
 * participant, a user or the conversation.
 * Source: https://www.twilio.com/docs/conversations/conversations-webhooks
 */
export function conversation(parameters: WebhookParameters) {
	const text = (name: string) => textOf(parameters, name);
	const event = text('EventType');
	const sid = text('ConversationSid');
	return {
		sid: text(sidNameOf(event ?? '')),
		status: text('Status') ?? text('StateTo') ?? text('State'),
		event,
		conversation: sid && {
			sid,
			name: text('FriendlyName'),
			uniqueName: text('UniqueName'),
			state: text('StateTo') ?? text('State'),
			previousState: text('StateFrom'),
		},
		participant: unlessEmpty({
			sid: text('ParticipantSid'),
			identity: text('Identity'),
			address: text('MessagingBinding.Address'),
			proxyAddress: text('MessagingBinding.ProxyAddress'),
		}),
		message: unlessEmpty({
			sid: text('MessageSid'),
			index: numberOf(parameters, 'Index'),
			author: text('Author'),
			text: text('Body'),
			media: jsonParse<IDataObject[] | null>(parameters.Media ?? '', { fallbackValue: null }),
		}),
		attributes: jsonParse<IDataObject | null>(parameters.Attributes ?? '', {
			fallbackValue: null,
		}),
	};
}

function sidNameOf(event: string): string {
	if (/^on(Message|Delivery)/.test(event)) return 'MessageSid';
	if (event.startsWith('onParticipant')) return 'ParticipantSid';
	return event.startsWith('onUser') ? 'UserSid' : 'ConversationSid';
}
