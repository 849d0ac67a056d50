import type { Account } from './accounts';
import { Collection, isoNow, newSid } from './collection';
import { TwilioError } from './errors';
import { fixedSid } from './fixedSid';
import { durationMs } from './isoDuration';
import { serviceSids } from './messagingServices';
import type { Answer, OperationRequest, Resource } from './resource';

interface Timers {
	date_inactive?: string;
	date_closed?: string;
}

/** A Conversation as the API shows it. Source: https://www.twilio.com/docs/conversations/api/conversation-resource */
export interface ConversationResource {
	sid: string;
	account_sid: string;
	chat_service_sid: string;
	messaging_service_sid: string;
	friendly_name: string | null;
	unique_name: string | null;
	attributes: string;
	date_created: string;
	date_updated: string;
	state: string;
	timers: Timers;
	bindings: object;
	url: string;
	links: { participants: string; messages: string; webhooks: string };
}

interface Conversation {
	resource: ConversationResource;
	/** The auth token that signs the requests to the Conversation's webhooks. */
	authToken: string;
}

interface ConversationBody {
	FriendlyName?: string;
	UniqueName?: string;
	MessagingServiceSid?: string;
	Attributes?: string;
	State?: string;
	'Timers.Inactive'?: string;
	'Timers.Closed'?: string;
}

const MINUTE_MS = 60_000;

/** The time in `ms` milliseconds, when a timer fires. Without fractions of a second, as the API shows it. */
const dateIn = (ms: number) => new Date(Date.now() + ms).toISOString().replace(/\.\d+/, '');

/** The dates of the timers that the body sets. Source: https://www.twilio.com/docs/conversations/states-timers */
function timersIn(body: ConversationBody): Timers {
	const { 'Timers.Inactive': inactive, 'Timers.Closed': closed } = body;
	const inactiveMs = inactive === undefined ? undefined : durationMs(inactive);
	const closedMs = closed === undefined ? undefined : durationMs(closed);
	if (inactive !== undefined && inactiveMs === undefined) throw new TwilioError(50379);
	if (closed !== undefined && closedMs === undefined) throw new TwilioError(50380);
	// A duration of 0 removes the timer.
	if (inactiveMs && inactiveMs < MINUTE_MS) throw new TwilioError(50375);
	if (closedMs && closedMs < 10 * MINUTE_MS) throw new TwilioError(50376);
	return {
		...(inactiveMs && { date_inactive: dateIn(inactiveMs) }),
		...(closedMs && { date_closed: dateIn(closedMs) }),
	};
}

const isDue = (date: string | undefined) => date !== undefined && Date.parse(date) <= Date.now();

/** Conversations. Timers take effect on the next request. */
export class Conversations implements Resource {
	readonly spec = 'conversations_v1';
	readonly all = new Collection<Conversation>();
	readonly handlers = {
		CreateConversation: (request: OperationRequest) => this.create(request),
		ListConversation: (request: OperationRequest) => this.list(request),
		FetchConversation: (request: OperationRequest): Answer => ({
			status: 200,
			body: this.get(this.bySid(request)).resource,
		}),
		UpdateConversation: (request: OperationRequest) => this.update(this.bySid(request)),
		DeleteConversation: (request: OperationRequest) => this.all.remove(this.bySid(request)),
	};

	/** The Conversation at the request's path. Throws 20404. */
	get(request: OperationRequest): Conversation {
		const { ConversationSid, Sid } = request.params;
		const conversation = this.all.get(request, ConversationSid ?? Sid);
		this.applyTimers(conversation);
		return conversation;
	}

	/** The Conversation with this SID, unless it was deleted. */
	find(sid: string): Conversation | undefined {
		const conversation = this.all.find(sid);
		if (conversation) this.applyTimers(conversation);
		return conversation;
	}

	reset(): void {
		this.all.reset();
	}

	private named(uniqueName: string | undefined, { sid }: Account): Conversation | undefined {
		const isNamed = ({ resource: { account_sid, unique_name } }: Conversation) =>
			account_sid === sid && unique_name === uniqueName;
		return this.all.newestFirst().find(isNamed);
	}

	/** Accepts a unique name instead of the SID for the Conversation itself, but not in paths below it. */
	private bySid(request: OperationRequest): OperationRequest {
		const { params, account } = request;
		const named = this.named(params.Sid, account);
		return named ? { ...request, params: { ...params, Sid: named.resource.sid } } : request;
	}

	private create({ account, region, body }: OperationRequest): Answer {
		const { FriendlyName, UniqueName, MessagingServiceSid, Attributes, State } =
			body as ConversationBody;
		if (UniqueName !== undefined && this.named(UniqueName, account)) throw new TwilioError(50353);
		const sid = newSid('CH');
		const url = `https://conversations.twilio.com/v1/Conversations/${sid}`;
		const resource: ConversationResource = {
			sid,
			account_sid: account.sid,
			chat_service_sid: fixedSid('IS', '1'),
			messaging_service_sid: MessagingServiceSid ?? serviceSids.notifications,
			friendly_name: FriendlyName ?? null,
			unique_name: UniqueName ?? null,
			attributes: Attributes ?? '{}',
			date_created: isoNow(),
			date_updated: isoNow(),
			state: State ?? 'active',
			timers: timersIn(body),
			bindings: {},
			url,
			links: {
				participants: `${url}/Participants`,
				messages: `${url}/Messages`,
				webhooks: `${url}/Webhooks`,
			},
		};
		const authToken = account.authTokens[region] ?? account.authTokens.us1;
		this.all.add({ resource, authToken });
		return { status: 201, body: resource };
	}

	private list(request: OperationRequest): Answer {
		for (const conversation of this.all.newestFirst()) this.applyTimers(conversation);
		return this.all.page('conversations', request);
	}

	private update(request: OperationRequest): Answer {
		const { resource } = this.get(request);
		if (resource.state === 'closed') throw new TwilioError(50377);
		const body = request.body as ConversationBody;
		const timers = timersIn(body);
		if ('Timers.Inactive' in body) delete resource.timers.date_inactive;
		if ('Timers.Closed' in body) delete resource.timers.date_closed;
		Object.assign(resource.timers, timers);
		return this.all.update(request);
	}

	private applyTimers({ resource }: Conversation): void {
		const { state, timers } = resource;
		if (state === 'active' && isDue(timers.date_inactive)) resource.state = 'inactive';
		if (isDue(timers.date_closed)) resource.state = 'closed';
	}
}
