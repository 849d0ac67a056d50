import { Collection, isoNow, newSid } from './collection';
import type { Conversations } from './conversations';
import { TwilioError } from './errors';
import { page } from './paging';
import type { PhoneNumbers } from './phoneNumbers';
import type { Answer, OperationRequest, Resource } from './resource';
import type { Senders } from './senders';

interface MessagingBinding {
	type: string;
	address: string;
	proxy_address: string;
}

/** A participant as the API shows it. Source: https://www.twilio.com/docs/conversations/api/conversation-participant-resource */
interface ConversationParticipant {
	sid: string;
	account_sid: string;
	conversation_sid: string;
	identity: string | null;
	attributes: string;
	messaging_binding: MessagingBinding | null;
	role_sid: string | null;
	date_created: string;
	date_updated: string;
	url: string;
	last_read_message_index: number | null;
	last_read_timestamp: string | null;
}

interface ParticipantBody {
	Identity?: string;
	Attributes?: string;
	'MessagingBinding.Address'?: string;
	'MessagingBinding.ProxyAddress'?: string;
}

/** The channel of an address, such as `whatsapp`. */
export const channelOf = (address: string) => /^(.*?):/.exec(address)?.[1] ?? 'sms';

/** The participants of all Conversations. */
export class ConversationParticipants implements Resource {
	readonly spec = 'conversations_v1';
	readonly all = new Collection<{ resource: ConversationParticipant }>();
	readonly handlers = {
		...this.all.handlers('ConversationParticipant', 'participants'),
		CreateConversationParticipant: (request: OperationRequest) => this.create(request),
		ListConversationParticipant: (request: OperationRequest) => this.list(request),
		ListParticipantConversation: (request: OperationRequest) => this.listConversations(request),
	};

	constructor(
		private readonly conversations: Conversations,
		private readonly numbers: PhoneNumbers,
		private readonly senders: Senders,
	) {}

	/** The participants of one Conversation. */
	of(conversationSid: string): ConversationParticipant[] {
		return this.all
			.newestFirst()
			.map(({ resource }) => resource)
			.filter(({ conversation_sid }) => conversation_sid === conversationSid);
	}

	/** The participant with this pair of addresses in an open Conversation. */
	withBinding(address: string, proxyAddress: string): ConversationParticipant | undefined {
		return this.all
			.newestFirst()
			.map(({ resource }) => resource)
			.find(({ messaging_binding: binding, conversation_sid }) => {
				const { state = 'closed' } = this.conversations.find(conversation_sid)?.resource ?? {};
				return (
					binding?.address === address &&
					binding.proxy_address === proxyAddress &&
					state !== 'closed'
				);
			});
	}

	reset(): void {
		this.all.reset();
	}

	private create(request: OperationRequest): Answer {
		const { resource: conversation } = this.conversations.get(request);
		const { Identity, Attributes } = request.body as ParticipantBody;
		const sid = newSid('MB');
		const resource: ConversationParticipant = {
			sid,
			account_sid: conversation.account_sid,
			conversation_sid: conversation.sid,
			identity: Identity ?? null,
			attributes: Attributes ?? '{}',
			messaging_binding: this.bindingIn(request),
			role_sid: null,
			date_created: isoNow(),
			date_updated: isoNow(),
			url: `${conversation.url}/Participants/${sid}`,
			last_read_message_index: null,
			last_read_timestamp: null,
		};
		this.all.add({ resource });
		return { status: 201, body: resource };
	}

	private bindingIn({ account, body }: OperationRequest): MessagingBinding | null {
		const { 'MessagingBinding.Address': address, 'MessagingBinding.ProxyAddress': proxy } =
			body as ParticipantBody;
		if (address === undefined) return null;
		if (!/^\+\d+$|:./.test(address)) throw new TwilioError(50407);
		if (!proxy) throw new TwilioError(50412);
		const isOwned = this.numbers.find(proxy)?.account_sid === account.sid;
		if (!isOwned && !this.senders.find(proxy)) throw new TwilioError(50413);
		const other = this.withBinding(address, proxy);
		if (other) {
			const text = `A Conversation (${other.conversation_sid}) with same bindings already exists`;
			throw new TwilioError(50425, text);
		}
		return { type: channelOf(address), address, proxy_address: proxy };
	}

	private list(request: OperationRequest): Answer {
		this.conversations.get(request);
		return this.all.page('participants', request);
	}

	/** Source: https://www.twilio.com/docs/conversations/api/participant-conversation-resource */
	private listConversations(request: OperationRequest): Answer {
		const { Address, Identity } = request.query;
		const found = this.all.newestFirst().flatMap(({ resource: participant }) => {
			const conversation = this.conversations.find(participant.conversation_sid)?.resource;
			const fits =
				(Address === undefined || participant.messaging_binding?.address === Address) &&
				(Identity === undefined || participant.identity === Identity);
			if (!conversation || !fits || participant.account_sid !== request.account.sid) return [];
			return {
				account_sid: participant.account_sid,
				chat_service_sid: conversation.chat_service_sid,
				participant_sid: participant.sid,
				participant_user_sid: null,
				participant_identity: participant.identity,
				participant_messaging_binding: participant.messaging_binding,
				conversation_sid: conversation.sid,
				conversation_unique_name: conversation.unique_name,
				conversation_friendly_name: conversation.friendly_name,
				conversation_attributes: conversation.attributes,
				conversation_date_created: conversation.date_created,
				conversation_date_updated: conversation.date_updated,
				conversation_created_by: 'system',
				conversation_state: conversation.state,
				conversation_timers: conversation.timers,
				links: { participant: participant.url, conversation: conversation.url },
			};
		});
		return page('conversations', request, found);
	}
}
