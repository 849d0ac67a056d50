import type { Callbacks } from './callbacks';
import { Collection, isoNow, newSid } from './collection';
import { channelOf, type ConversationParticipants } from './conversationParticipants';
import type { ConversationResource, Conversations } from './conversations';
import type { ConversationWebhooks } from './conversationWebhooks';
import { TwilioError } from './errors';
import type { Media } from './media';
import type { MessageResource } from './messageResource';
import type { Messages } from './messages';
import { page } from './paging';
import type { Answer, OperationRequest, Resource } from './resource';

interface ConversationMedium {
	sid: string;
	size: number;
	content_type: string;
	filename: string;
}

/** A message of a Conversation as the API shows it. Source: https://www.twilio.com/docs/conversations/api/conversation-message-resource */
interface ConversationMessage {
	sid: string;
	account_sid: string;
	conversation_sid: string;
	index: number;
	author: string;
	body: string | null;
	media: ConversationMedium[] | null;
	participant_sid: string | null;
	attributes: string;
	delivery: object | null;
	content_sid: string | null;
	date_created: string;
	date_updated: string;
	url: string;
	links: { delivery_receipts: string };
}

interface MessageBody {
	Author?: string;
	Body?: string;
	Attributes?: string;
}

type Content = Pick<ConversationMessage, 'author' | 'body' | 'media' | 'attributes'>;

/** The messages in Conversations, from participants and from the API. */
export class ConversationMessages implements Resource {
	readonly spec = 'conversations_v1';
	readonly all = new Collection<{ resource: ConversationMessage }>();
	readonly handlers = {
		...this.all.handlers('ConversationMessage', 'messages'),
		CreateConversationMessage: (request: OperationRequest) => this.create(request),
		ListConversationMessage: (request: OperationRequest) => this.list(request),
	};

	constructor(
		private readonly conversations: Conversations,
		private readonly participants: ConversationParticipants,
		private readonly webhooks: ConversationWebhooks,
		private readonly callbacks: Callbacks,
		private readonly messages: Messages,
		private readonly media: Media,
	) {
		messages.watch((message) => this.receive(message));
	}

	reset(): void {
		this.all.reset();
	}

	/** Adds an inbound message to the Conversation of its two addresses. */
	private receive(message: MessageResource): void {
		if (message.direction !== 'inbound') return;
		const author = message.from ?? '';
		const participant = this.participants.withBinding(author, message.to);
		const conversation = this.conversations.find(participant?.conversation_sid ?? '')?.resource;
		if (!conversation) return;
		// Source: https://www.twilio.com/docs/conversations/states-timers
		conversation.state = 'active';
		const media = this.mediaOf(message);
		const content = { author, body: message.body || null, media, attributes: '{}' };
		this.report(conversation, this.add(conversation, content), channelOf(author).toUpperCase());
	}

	private mediaOf(message: MessageResource): ConversationMedium[] | null {
		const media = this.media.of(message).flatMap(({ sid }) => this.media.all.find(sid) ?? []);
		if (media.length === 0) return null;
		return media.map(({ resource, content, fileName }) => ({
			sid: resource.sid,
			size: content.length,
			content_type: resource.content_type,
			filename: fileName,
		}));
	}

	private create(request: OperationRequest): Answer {
		const { resource: conversation } = this.conversations.get(request);
		if (conversation.state === 'closed') throw new TwilioError(50377);
		const { Author = 'system', Body = null, Attributes = '{}' } = request.body as MessageBody;
		const content = { author: Author, body: Body, media: null, attributes: Attributes };
		const message = this.add(conversation, content);
		// Source: https://www.twilio.com/docs/conversations/conversations-webhooks
		if (request.headers['X-Twilio-Webhook-Enabled'] === 'true') {
			this.report(conversation, message, 'API');
		}
		return { status: 201, body: message };
	}

	/** Adds a message, which the other participants get. */
	private add(conversation: ConversationResource, content: Content): ConversationMessage {
		const sid = newSid('IM');
		const url = `${conversation.url}/Messages/${sid}`;
		const author = this.participants
			.of(conversation.sid)
			.find((one) => [one.identity, one.messaging_binding?.address].includes(content.author));
		const resource: ConversationMessage = {
			sid,
			account_sid: conversation.account_sid,
			conversation_sid: conversation.sid,
			index: this.of(conversation.sid).length,
			...content,
			participant_sid: author?.sid ?? null,
			delivery: null,
			content_sid: null,
			date_created: isoNow(),
			date_updated: isoNow(),
			url,
			links: { delivery_receipts: `${url}/Receipts` },
		};
		this.all.add({ resource });
		this.deliver(resource);
		return resource;
	}

	private deliver({ account_sid, conversation_sid, body, author }: ConversationMessage): void {
		for (const { messaging_binding: binding } of this.participants.of(conversation_sid)) {
			if (!binding || binding.address === author) continue;
			this.messages.send('outbound-api', account_sid, {
				from: binding.proxy_address,
				to: binding.address,
				body: body ?? '',
				messaging_service_sid: null,
			});
		}
	}

	/** Sends a new message to the webhooks. Source: https://www.twilio.com/docs/conversations/conversations-webhooks */
	private report(
		conversation: ConversationResource,
		message: ConversationMessage,
		source: string,
	): void {
		const media = message.media?.map(({ sid, content_type, filename, size }) => ({
			Sid: sid,
			ContentType: content_type,
			Filename: filename,
			Size: size,
		}));
		const parameters = {
			EventType: 'onMessageAdded',
			Source: source,
			AccountSid: message.account_sid,
			ChatServiceSid: conversation.chat_service_sid,
			MessagingServiceSid: conversation.messaging_service_sid,
			ConversationSid: message.conversation_sid,
			MessageSid: message.sid,
			Index: String(message.index),
			Author: message.author,
			...(message.body && { Body: message.body }),
			...(media && { Media: JSON.stringify(media) }),
			...(message.participant_sid && { ParticipantSid: message.participant_sid }),
			Attributes: message.attributes,
			DateCreated: new Date().toISOString(),
			RetryCount: '0',
		};
		for (const target of this.webhooks.targets(conversation.sid, 'onMessageAdded')) {
			this.callbacks.send(target, parameters);
		}
	}

	private of(conversationSid: string): ConversationMessage[] {
		return this.all
			.newestFirst()
			.map(({ resource }) => resource)
			.filter(({ conversation_sid }) => conversation_sid === conversationSid);
	}

	private list(request: OperationRequest): Answer {
		const newestFirst = this.of(this.conversations.get(request).resource.sid);
		const inOrder = request.query.Order === 'desc' ? newestFirst : newestFirst.reverse();
		return page('messages', request, inOrder);
	}
}
