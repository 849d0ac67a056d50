import { accounts } from './accounts';
import type { Callbacks } from './callbacks';
import type { CallResource } from './callResource';
import type { Call } from './calls';
import { CallSession, type CallParts } from './callSession';
import { newSid } from './collection';
import { targetAt, targetFrom, type InboundRequest } from './inboundWebhook';
import type { PhoneNumbers } from './phoneNumbers';
import type { Recordings } from './recordings';
import { forEvents } from './statusCallback';
import { parseTwiml } from './twimlDocument';

/** An incoming call. */
export interface IncomingCall {
	from: string;
	to: string;
	/** More parameters for the webhooks, or other values. */
	parameters?: Record<string, string>;
}

/** The result of an action of the person at the phone. */
export interface CallOutcome {
	call: CallResource;
	/** Everything that the person has heard so far. */
	heard: string[];
	/** The requests that the action caused, in order, with the responses. */
	requests: InboundRequest[];
}

/** The end of a dialed call. */
export type DialStatus = 'completed' | 'busy' | 'no-answer' | 'failed' | 'canceled';

/** The owner of all numbers in the sandbox, which are in US1. */
const { sid: accountSid, authTokens } = accounts.main;

const at = (url: string, method: string) => targetAt(url, method, authTokens.us1);

/**
 * The calls of the person at the phone, in both directions. Methods resolve when all webhooks that they
 * cause have responded and their TwiML has been followed. They throw if the action is not possible.
 */
export class PhoneCalls {
	private readonly sessions = new Map<string, CallSession>();

	constructor(
		private readonly parts: CallParts,
		private readonly callbacks: Callbacks,
		private readonly numbers: PhoneNumbers,
		private readonly recordings: Recordings,
	) {
		parts.calls.watch((call) => {
			if (call.script && call.resource.status === 'in-progress') this.begin(call);
		});
	}

	async call({ from, to, parameters = {} }: IncomingCall): Promise<CallOutcome> {
		const number = this.numbers.find(to);
		if (!number) throw new Error(`The sandbox has no ${to}`);
		const { status_callback, status_callback_method, voice_fallback_url } = number;
		const call = this.parts.calls.receive(
			accountSid,
			{ from, to, phone_number_sid: number.sid },
			forEvents(at(status_callback, status_callback_method), ['completed']),
		);
		const fallback = at(voice_fallback_url, number.voice_fallback_method);
		const session = new CallSession(call, this.parts, parameters, fallback);
		this.sessions.set(call.resource.sid, session);
		return await this.outcome(session, async () => {
			// An application or trunk would override the webhooks; the sandbox's have none.
			const elsewhere = number.voice_application_sid || number.trunk_sid;
			const target = at(number.voice_url, number.voice_method);
			if (target && !elsewhere) await session.goTo(target);
			else this.parts.calls.moveTo(call, 'failed');
		});
	}

	/**
	 * Resolves when the first document of an outgoing call has been followed; undefined if there is none.
	 */
	async begun(callSid: string): Promise<CallOutcome | undefined> {
		const session = this.sessions.get(callSid);
		return session && (await this.outcome(session, async () => await session.begun));
	}

	/** Presses keys for a Gather. An empty text is silence. */
	async press(callSid: string, digits: string): Promise<CallOutcome> {
		const session = this.waitingFor('Gather', callSid, 'dtmf');
		const { finishOnKey = '#', actionOnEmptyResult } = session.waiting?.verb.attributes ?? {};
		return await this.outcome(session, async () => {
			if (digits === '' && actionOnEmptyResult !== 'true') return await session.skip();
			const finished = finishOnKey !== '' && finishOnKey.includes(digits.at(-1) ?? ' ');
			await session.resume({
				Digits: finished ? digits.slice(0, -1) : digits,
				FinishedOnKey: finished ? digits.slice(-1) : '',
			});
		});
	}

	/** Speaks to a Gather. */
	async say(callSid: string, speech: string, confidence = 0.9): Promise<CallOutcome> {
		const session = this.waitingFor('Gather', callSid, 'speech');
		const { language = 'en-US' } = session.waiting?.verb.attributes ?? {};
		return await this.outcome(
			session,
			async () =>
				await session.resume({
					SpeechResult: speech,
					Confidence: String(confidence),
					Language: language,
				}),
		);
	}

	/** Leaves a message for a Record, ended with the key `digits`, or by hanging up with `hangup`. */
	async recordMessage(callSid: string, digits = '#'): Promise<CallOutcome> {
		const session = this.waitingFor('Record', callSid);
		return await this.outcome(session, async () => {
			const recorded = this.record(session);
			if (digits === 'hangup') this.parts.calls.end(session.call);
			await session.resume({ ...recorded, Digits: digits });
		});
	}

	/** Ends the dialed call of a Dial, answered or not. */
	async endDial(callSid: string, status: DialStatus): Promise<CallOutcome> {
		const session = this.waitingFor('Dial', callSid);
		const completed = status === 'completed';
		return await this.outcome(
			session,
			async () =>
				await session.resume({
					DialCallStatus: status,
					DialCallSid: newSid('CA'),
					DialBridged: String(completed),
					...(completed && { DialCallDuration: '1' }),
				}),
		);
	}

	/** Ends the connection of a Connect. `result`: Twilio's parameters about it. */
	async endConnect(callSid: string, result: Record<string, string> = {}): Promise<CallOutcome> {
		const session = this.waitingFor('Connect', callSid);
		return await this.outcome(session, async () => await session.resume(result));
	}

	/** Hangs up, which also ends the message for a Record; undefined for calls without TwiML to follow. */
	async hangUp(callSid: string): Promise<CallOutcome | undefined> {
		const session = this.sessions.get(callSid);
		if (session?.waiting?.verb.name === 'Record' && !session.call.resource.end_time) {
			return await this.recordMessage(callSid, 'hangup');
		}
		this.parts.calls.play(callSid, 'completed');
		return session && (await this.outcome(session));
	}

	reset(): void {
		this.sessions.clear();
	}

	/** Follows the TwiML of an outgoing call that was answered. */
	private begin(call: Call): void {
		const { source, twiml, fallback } = call.script!;
		const session = new CallSession(call, this.parts, {}, fallback);
		this.sessions.set(call.resource.sid, session);
		const verbs = twiml === undefined ? undefined : parseTwiml(twiml);
		session.begun = verbs ? session.follow({ source, verbs }) : session.goTo(source);
	}

	/** The session of a call that waits in the verb `name` for this kind of input. Throws if it does not. */
	private waitingFor(name: string, callSid: string, input = 'dtmf'): CallSession {
		const session = this.sessions.get(callSid);
		const verb = session?.call.resource.end_time ? undefined : session?.waiting?.verb;
		const takes = verb?.attributes.input ?? 'dtmf';
		if (!session || verb?.name !== name || !takes.includes(input)) {
			throw new Error(`Call ${callSid} does not wait for that`);
		}
		return session;
	}

	private async outcome(
		session: CallSession,
		action: () => Promise<void> = async () => {},
	): Promise<CallOutcome> {
		const before = session.requests.length;
		await action();
		await this.callbacks.settled();
		const { resource: call, heard } = session.call;
		return { call, heard, requests: session.requests.slice(before) };
	}

	/** Creates the recording of a Record; returns the parameters for its action. */
	private record({ call, waiting }: CallSession): Record<string, string> {
		const target = (name: string) => {
			const { [name]: url, [`${name}Method`]: method } = waiting?.verb.attributes ?? {};
			return waiting && url ? targetFrom(waiting.document, url, method) : undefined;
		};
		const recorded = forEvents(target('recordingStatusCallback'), ['completed']);
		const recording = this.recordings.take(call, recorded, target('transcribeCallback'));
		return {
			RecordingUrl: recording.media_url,
			RecordingSid: recording.sid,
			RecordingDuration: recording.duration ?? '',
		};
	}
}
