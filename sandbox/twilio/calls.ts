import type { CallbackTarget, Callbacks } from './callbacks';
import type { Clock } from './clock';
import { Collection, newSid, now } from './collection';
import { TwilioError } from './errors';
import type { Answer, OperationRequest, Resource } from './resource';

/** A call as the API shows it. Source: https://www.twilio.com/docs/voice/api/call-resource */
interface CallResource {
	sid: string;
	account_sid: string;
	from: string;
	from_formatted: string;
	to: string;
	to_formatted: string;
	status: string;
	direction: string;
	date_created: string;
	date_updated: string;
	start_time: string | null;
	end_time: string | null;
	duration: string | null;
	answered_by: string | null;
	caller_name: string | null;
	forwarded_from: string | null;
	group_sid: string | null;
	parent_call_sid: string | null;
	phone_number_sid: string | null;
	trunk_sid: string | null;
	queue_time: string;
	price: string | null;
	price_unit: string;
	api_version: string;
	uri: string;
	subresource_uris: { recordings: string; notifications: string };
}

interface Call {
	resource: CallResource;
	/** What the callee hears: TwiML, or the address or application it comes from. */
	plays: string;
	callback?: CallbackTarget;
	events: string[];
	callbacksSent: number;
}

interface CallBody {
	To: string;
	From: string;
	Url?: string;
	Twiml?: string;
	ApplicationSid?: string;
	StatusCallback?: string;
	StatusCallbackEvent?: string[];
	Status?: string;
}

/** What happens to a call by itself. */
const nextStatus: Record<string, string> = {
	queued: 'ringing',
	ringing: 'in-progress',
	'in-progress': 'completed',
};

/** The events that StatusCallbackEvent can ask for, by the status that brings them. */
const eventsOf: Record<string, string[]> = {
	ringing: ['initiated', 'ringing'],
	'in-progress': ['answered'],
};

/** The calls made through the API. */
export class Calls implements Resource {
	readonly all = new Collection<Call>();

	/** Someone plays the phone: calls ring until answered and last until hung up. */
	manual = false;

	readonly handlers = {
		CreateCall: (request: OperationRequest) => this.create(request),
		FetchCall: (request: OperationRequest) => this.show(this.all.get(request)),
		ListCall: (request: OperationRequest) => this.list(request),
		UpdateCall: (request: OperationRequest) => this.update(request),
		DeleteCall: (request: OperationRequest) => this.all.remove(request),
	};

	constructor(
		private readonly clock: Clock,
		private readonly callbacks: Callbacks,
	) {}

	/** Moves call `sid` to the status the person at the phone brings about. */
	play(sid: string, status: 'in-progress' | 'busy' | 'no-answer' | 'completed'): void {
		const call = this.all.find(sid);
		const fits = status === 'completed' ? 'in-progress' : 'ringing';
		if (call?.resource.status !== fits) throw new Error(`Call ${sid} is not ${fits}`);
		this.moveTo(call, status);
	}

	reset(): void {
		this.all.reset();
		this.manual = false;
	}

	private create({ account, region, body }: OperationRequest): Answer {
		const { To, From, StatusCallback, StatusCallbackEvent, ...rest } = body as unknown as CallBody;
		const sid = newSid('CA');
		const uri = `/2010-04-01/Accounts/${account.sid}/Calls/${sid}`;
		const resource: CallResource = {
			sid,
			account_sid: account.sid,
			from: From,
			from_formatted: From,
			to: To,
			to_formatted: To,
			status: 'queued',
			direction: 'outbound-api',
			date_created: now(),
			date_updated: now(),
			start_time: null,
			end_time: null,
			duration: null,
			answered_by: null,
			caller_name: null,
			forwarded_from: null,
			group_sid: null,
			parent_call_sid: null,
			phone_number_sid: null,
			trunk_sid: null,
			queue_time: '0',
			price: null,
			price_unit: 'USD',
			api_version: '2010-04-01',
			uri: `${uri}.json`,
			subresource_uris: {
				recordings: `${uri}/Recordings.json`,
				notifications: `${uri}/Notifications.json`,
			},
		};
		const answer = { status: 201, body: { ...resource } };
		// Test credentials call nobody.
		if (account.test) return answer;

		const authToken = account.authTokens[region] ?? account.authTokens.us1;
		const call: Call = {
			resource,
			plays: rest.Twiml ?? rest.Url ?? rest.ApplicationSid ?? '',
			callback: StatusCallback ? { url: StatusCallback, authToken } : undefined,
			events: StatusCallbackEvent ?? ['completed'],
			callbacksSent: 0,
		};
		this.all.add(call);
		this.advance(call);
		return answer;
	}

	private advance(call: Call): void {
		this.clock.afterStep(() => {
			const { status } = call.resource;
			const next = nextStatus[status];
			if (!next || (this.manual && status !== 'queued')) return;
			this.moveTo(call, next);
			this.advance(call);
		});
	}

	private moveTo(call: Call, status: string): void {
		const { resource } = call;
		resource.status = status;
		resource.date_updated = now();
		if (status === 'in-progress') resource.start_time = now();
		if (!nextStatus[status]) {
			resource.end_time = now();
			const started = Date.parse(resource.start_time ?? resource.end_time);
			resource.duration = String((Date.parse(resource.end_time) - started) / 1000);
		}
		for (const event of eventsOf[status] ?? ['completed']) this.report(call, event);
	}

	private report(call: Call, event: string): void {
		const { resource, callback, events } = call;
		if (!callback || !events.includes(event)) return;
		void this.callbacks.send(callback, {
			CallSid: resource.sid,
			AccountSid: resource.account_sid,
			From: resource.from,
			To: resource.to,
			CallStatus: event === 'initiated' ? event : resource.status,
			ApiVersion: resource.api_version,
			Direction: resource.direction,
			...(resource.duration && { CallDuration: resource.duration }),
			Timestamp: now(),
			CallbackSource: 'call-progress-events',
			SequenceNumber: String(call.callbacksSent++),
		});
	}

	private list(request: OperationRequest): Answer {
		const { To, From, Status } = request.query;
		return this.all.page(
			'calls',
			request,
			({ resource }) =>
				(!To || resource.to === To) &&
				(!From || resource.from === From) &&
				(!Status || resource.status === Status),
		);
	}

	private update(request: OperationRequest): Answer {
		const call = this.all.get(request);
		const { Status, Url, Twiml } = request.body as unknown as CallBody;
		const { status } = call.resource;
		if (!nextStatus[status]) throw new TwilioError(21220);
		call.plays = Twiml ?? Url ?? call.plays;
		// `canceled` does not end a call that was answered.
		if (Status === 'completed' || (Status === 'canceled' && status !== 'in-progress')) {
			this.moveTo(call, Status);
		}
		return this.show(call);
	}

	private show({ resource }: Call): Answer {
		return { status: 200, body: resource };
	}
}
