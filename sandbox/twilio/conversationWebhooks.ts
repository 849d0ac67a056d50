import { Collection, isoNow, newSid } from './collection';
import type { Conversations } from './conversations';
import type { Answer, OperationRequest, Resource } from './resource';
import type { WebhookTarget } from './webhookRequest';

/** A webhook of one Conversation, as the API shows it. Source: https://www.twilio.com/docs/conversations/api/conversation-scoped-webhook-resource */
interface ConversationWebhook {
	sid: string;
	account_sid: string;
	conversation_sid: string;
	target: string;
	configuration: { url: string; method: string; filters: string[] };
	date_created: string;
	date_updated: string;
	url: string;
}

interface WebhookBody {
	Target: string;
	'Configuration.Url'?: string;
	'Configuration.Method'?: string;
	'Configuration.Filters'?: string[];
}

/** The webhooks of Conversations. */
export class ConversationWebhooks implements Resource {
	readonly spec = 'conversations_v1';
	readonly all = new Collection<{ resource: ConversationWebhook }>();
	readonly handlers = {
		...this.all.handlers('ConversationScopedWebhook', 'webhooks'),
		CreateConversationScopedWebhook: (request: OperationRequest) => this.create(request),
		ListConversationScopedWebhook: (request: OperationRequest) => this.list(request),
	};

	constructor(private readonly conversations: Conversations) {}

	/** The webhooks for an event in a Conversation. */
	targets(conversationSid: string, event: string): WebhookTarget[] {
		const authToken = this.conversations.find(conversationSid)?.authToken ?? '';
		return this.all
			.newestFirst()
			.map(({ resource }) => resource)
			.filter(
				({ conversation_sid, target, configuration }) =>
					conversation_sid === conversationSid &&
					target === 'webhook' &&
					configuration.filters.includes(event),
			)
			.map(({ configuration: { url, method } }) => ({
				url,
				method: method.toUpperCase(),
				authToken,
			}));
	}

	reset(): void {
		this.all.reset();
	}

	private create(request: OperationRequest): Answer {
		const { resource: conversation } = this.conversations.get(request);
		const body = request.body as unknown as WebhookBody;
		const sid = newSid('WH');
		const resource: ConversationWebhook = {
			sid,
			account_sid: conversation.account_sid,
			conversation_sid: conversation.sid,
			target: body.Target,
			configuration: {
				url: body['Configuration.Url'] ?? '',
				method: body['Configuration.Method'] ?? 'post',
				filters: body['Configuration.Filters'] ?? [],
			},
			date_created: isoNow(),
			date_updated: isoNow(),
			url: `${conversation.url}/Webhooks/${sid}`,
		};
		this.all.add({ resource });
		return { status: 201, body: resource };
	}

	private list(request: OperationRequest): Answer {
		this.conversations.get(request);
		return this.all.page('webhooks', request);
	}
}
