import type { Callbacks } from './callbacks';
import { callParameters } from './callParameters';
import type { Clock } from './clock';
import { newCall, type CallResource } from './callResource';
import { Collection, now } from './collection';
import { TwilioError } from './errors';
import type { Answer, OperationRequest, Resource } from './resource';
import { statusCallbackIn, type StatusCallback } from './statusCallback';
import { parseTwiml } from './twimlDocument';
import { isLocal, type WebhookTarget } from './webhookRequest';

/** The TwiML that an outgoing call follows after it is answered. */
export interface CallScript {
	/** The URL of the TwiML, if the request had no TwiML. */
	source: WebhookTarget;
	twiml?: string;
	fallback?: WebhookTarget;
}

/** A call, outgoing or incoming. */
export interface Call {
	resource: CallResource;
	/** The source of the call's TwiML: TwiML, a URL or an application. */
	plays: string;
	/** Set if the sandbox follows the TwiML of an outgoing call. */
	script?: CallScript;
	/** What the person has heard, in order. */
	heard: string[];
	callback?: StatusCallback;
	callbacksSent: number;
	/** Whether the call is recorded from the start, and whether in `mono` or `dual`. */
	record: boolean;
	recordingChannels?: string;
	recordingCallback?: StatusCallback;
	/** Whether machine detection is on, and its callback. */
	detectsMachines: boolean;
	detectionCallback?: StatusCallback;
}

interface CallBody {
	To: string;
	From: string;
	Url?: string;
	Method?: string;
	FallbackUrl?: string;
	FallbackMethod?: string;
	Twiml?: string;
	ApplicationSid?: string;
	Status?: string;
	Record?: boolean;
	RecordingChannels?: string;
	MachineDetection?: string;
}

/** The next automatic status of a call. A status without one is final. */
const nextStatus: Record<string, string> = {
	queued: 'ringing',
	ringing: 'in-progress',
	'in-progress': 'completed',
};

/** The events that StatusCallbackEvent can contain, by the status that causes them. */
const eventsOf: Record<string, string[]> = {
	ringing: ['initiated', 'ringing'],
	'in-progress': ['answered'],
};

/** Verbs that wait for the person. */
const takesInput = ({ name }: { name: string }) => name === 'Gather' || name === 'Record';

/**
 * Creates the script of a call whose TwiML waits for input, or is at a URL on this machine. Other calls end
 * automatically after some time.
 */
function scriptIn({ account, region, body }: OperationRequest): CallScript | undefined {
	const { Twiml, Url = '', Method, FallbackUrl, FallbackMethod } = body as unknown as CallBody;
	const authToken = account.authTokens[region] ?? account.authTokens.us1;
	if (Twiml !== undefined) {
		const source = { url: 'https://api.twilio.com', authToken };
		return parseTwiml(Twiml)?.some(takesInput) ? { source, twiml: Twiml } : undefined;
	}
	if (!isLocal(Url)) return undefined;
	return {
		source: { url: Url, method: Method, authToken },
		fallback: FallbackUrl ? { url: FallbackUrl, method: FallbackMethod, authToken } : undefined,
	};
}

/** Outgoing and incoming calls. */
export class Calls implements Resource {
	readonly all = new Collection<Call>();

	/**
	 * Whether a test plays the phone: calls ring until they are answered and last until someone hangs up.
	 */
	manual = false;

	readonly handlers = {
		CreateCall: (request: OperationRequest) => this.create(request),
		UpdateCall: (request: OperationRequest) => this.update(request),
		...this.all.handlers('Call', 'calls'),
		DeleteCall: (request: OperationRequest) => this.remove(request),
	};

	private readonly watchers: Array<(call: Call) => void> = [];

	constructor(
		private readonly clock: Clock,
		private readonly callbacks: Callbacks,
	) {}

	/** Calls `watcher` with each new status of each call. */
	watch(watcher: (call: Call) => void): void {
		this.watchers.push(watcher);
	}

	/** Makes a call with the parameters in the request's body. */
	dial(request: OperationRequest): Call {
		const { account, body } = request;
		const { To, From, ...rest } = body as unknown as CallBody;
		const call: Call = {
			resource: newCall(account.sid, From, To),
			plays: rest.Twiml ?? rest.Url ?? rest.ApplicationSid ?? '',
			script: scriptIn(request),
			callback: statusCallbackIn(request),
			callbacksSent: 0,
			heard: [],
			record: rest.Record ?? false,
			recordingChannels: rest.RecordingChannels,
			recordingCallback: statusCallbackIn(request, 'Recording'),
			detectsMachines: rest.MachineDetection !== undefined,
			detectionCallback: statusCallbackIn(request, 'AsyncAmd'),
		};
		// Test credentials make no real call.
		if (account.test) return call;

		this.all.add(call);
		this.advance(call);
		return call;
	}

	/** Adds an incoming call, which rings until a webhook has responded. */
	receive(
		accountSid: string,
		line: Pick<CallResource, 'from' | 'to' | 'phone_number_sid'>,
		callback?: StatusCallback,
	): Call {
		const resource: CallResource = {
			...newCall(accountSid, line.from, line.to),
			...line,
			direction: 'inbound',
			status: 'ringing',
		};
		const call: Call = {
			resource,
			plays: '',
			heard: [],
			callback,
			callbacksSent: 0,
			record: false,
			detectsMachines: false,
		};
		this.all.add(call);
		return call;
	}

	/** The call in the request's path. Throws 20404, and 21220 unless the call is in progress. */
	live(request: OperationRequest): Call {
		const call = this.all.get(request, request.params.CallSid);
		if (call.resource.status !== 'in-progress') throw new TwilioError(21220);
		return call;
	}

	/** Ends a call that has not ended. */
	end(call: Call): void {
		const { status } = call.resource;
		if (nextStatus[status]) this.moveTo(call, status === 'in-progress' ? 'completed' : 'canceled');
	}

	/** Moves a call to the status that the called person causes. */
	play(
		sid: string,
		status: 'in-progress' | 'busy' | 'no-answer' | 'completed',
		answeredBy?: string,
	): void {
		const call = this.all.find(sid);
		const fits = status === 'completed' ? 'in-progress' : 'ringing';
		if (call?.resource.status !== fits) throw new Error(`Call ${sid} is not ${fits}`);
		if (call.detectsMachines && answeredBy) call.resource.answered_by = answeredBy;
		this.moveTo(call, status);
	}

	/** Moves a call to its next status and sends callbacks. */
	moveTo(call: Call, status: string): void {
		const { resource } = call;
		resource.status = status;
		resource.date_updated = now();
		if (status === 'in-progress') this.start(call);
		if (!nextStatus[status]) {
			resource.end_time = now();
			const started = Date.parse(resource.start_time ?? resource.end_time);
			resource.duration = String((Date.parse(resource.end_time) - started) / 1000);
		}
		for (const event of eventsOf[status] ?? ['completed']) this.report(call, event);
		for (const watcher of this.watchers) watcher(call);
	}

	reset(): void {
		this.all.reset();
		this.manual = false;
	}

	private create(request: OperationRequest): Answer {
		return { status: 201, body: { ...this.dial(request).resource } };
	}

	private advance(call: Call): void {
		this.clock.afterStep(() => {
			const { status } = call.resource;
			const next = nextStatus[status];
			if (!next || (this.manual && status !== 'queued')) return;
			if (call.script && status === 'in-progress') return;
			this.moveTo(call, next);
			this.advance(call);
		});
	}

	private start({ resource, detectsMachines, detectionCallback }: Call): void {
		resource.start_time = now();
		if (!detectsMachines) return;
		resource.answered_by ??= 'human';
		if (!detectionCallback) return;
		this.callbacks.send(detectionCallback, {
			CallSid: resource.sid,
			AccountSid: resource.account_sid,
			AnsweredBy: resource.answered_by,
			MachineDetectionDuration: '1000',
		});
	}

	private report(call: Call, event: string): void {
		const { resource, callback } = call;
		if (!callback?.events.includes(event)) return;
		this.callbacks.send(callback, {
			...callParameters(resource),
			...(event === 'initiated' && { CallStatus: event }),
			...(resource.duration && {
				CallDuration: resource.duration,
				Duration: String(Math.ceil(Number(resource.duration) / 60)),
			}),
			Timestamp: now(),
			CallbackSource: 'call-progress-events',
			SequenceNumber: String(call.callbacksSent++),
		});
	}

	private update(request: OperationRequest): Answer {
		const call = this.all.get(request);
		const { Status, Url, Twiml } = request.body as unknown as CallBody;
		const { status } = call.resource;
		if (!nextStatus[status]) throw new TwilioError(21220);
		call.plays = Twiml ?? Url ?? call.plays;
		call.callback = statusCallbackIn(request) ?? call.callback;
		// `canceled` does not end a call that was answered.
		if (Status === 'completed' || (Status === 'canceled' && status !== 'in-progress')) {
			this.moveTo(call, Status);
		}
		return { status: 200, body: call.resource };
	}

	private remove(request: OperationRequest): Answer {
		if (nextStatus[this.all.get(request).resource.status]) throw new TwilioError(20009);
		return this.all.remove(request);
	}
}
