import type { Callbacks } from './callbacks';
import { callParameters } from './callParameters';
import type { Clock } from './clock';
import { newCall, type CallResource } from './callResource';
import { Collection, now } from './collection';
import { TwilioError } from './errors';
import type { Answer, OperationRequest, Resource } from './resource';
import { statusCallbackIn, type StatusCallback } from './statusCallback';

/** A call, made through the API or come in. */
export interface Call {
	resource: CallResource;
	/** What the callee hears: TwiML, or the address or application it comes from. */
	plays: string;
	/** What the caller of an inbound call has heard, in order. */
	heard: string[];
	callback?: StatusCallback;
	callbacksSent: number;
	/** Whether it is recorded from the start, and `mono` or `dual`. */
	record: boolean;
	recordingChannels?: string;
	recordingCallback?: StatusCallback;
}

interface CallBody {
	To: string;
	From: string;
	Url?: string;
	Twiml?: string;
	ApplicationSid?: string;
	Status?: string;
	Record?: boolean;
	RecordingChannels?: string;
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

/** The calls made through the API, and those that come in. */
export class Calls implements Resource {
	readonly all = new Collection<Call>();

	/** Someone plays the phone: calls ring until answered and last until hung up. */
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

	/** Lets `watcher` know each new status of each call. */
	watch(watcher: (call: Call) => void): void {
		this.watchers.push(watcher);
	}

	/** Makes a call, with what `body` says. */
	dial(request: OperationRequest): Call {
		const { account, body } = request;
		const { To, From, ...rest } = body as unknown as CallBody;
		const call: Call = {
			resource: newCall(account.sid, From, To),
			plays: rest.Twiml ?? rest.Url ?? rest.ApplicationSid ?? '',
			callback: statusCallbackIn(request),
			callbacksSent: 0,
			heard: [],
			record: rest.Record ?? false,
			recordingChannels: rest.RecordingChannels,
			recordingCallback: statusCallbackIn(request, 'Recording'),
		};
		// Test credentials call nobody.
		if (account.test) return call;

		this.all.add(call);
		this.advance(call);
		return call;
	}

	/** Takes in a call, which rings until a webhook has answered. */
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
		};
		this.all.add(call);
		return call;
	}

	/** The call whose part the request works on. Throws 20404, and 21220 unless it is in progress. */
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

	/** Moves call `sid` to the status the person at the phone brings about. */
	play(sid: string, status: 'in-progress' | 'busy' | 'no-answer' | 'completed'): void {
		const call = this.all.find(sid);
		const fits = status === 'completed' ? 'in-progress' : 'ringing';
		if (call?.resource.status !== fits) throw new Error(`Call ${sid} is not ${fits}`);
		this.moveTo(call, status);
	}

	/** Brings a call to its next status, and lets everybody know. */
	moveTo(call: Call, status: string): void {
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
			this.moveTo(call, next);
			this.advance(call);
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
