import type { Calls } from './calls';
import type { CallOutcome, DialStatus, PhoneCalls, IncomingCall } from './phoneCalls';
import type { InboundMessages, Text } from './inboundMessages';

/**
 * The phone at the other end of messages and calls. Each method throws when it cannot
 * do that; those about what comes in resolve when the webhooks have been followed.
 */
export class Phone {
	constructor(
		private readonly messages: InboundMessages,
		private readonly calls: Calls,
		private readonly phoneCalls: PhoneCalls,
	) {}

	/** Texts one of the account's addresses; resolves when the webhook has been followed. */
	async text(text: Text) {
		return await this.messages.text(text);
	}

	/** Answers message `sid` with `text` and media; returns the inbound message. */
	reply(sid: string, text: string, mediaUrls?: string[]) {
		return this.messages.reply(sid, text, mediaUrls);
	}

	/**
	 * Answers an outgoing call; resolves when its TwiML has been followed to where it waits or ends.
	 * `by`: who that is, for calls that find it out.
	 */
	answer(callSid: string, by?: string): Promise<CallOutcome | undefined> {
		this.calls.play(callSid, 'in-progress', by);
		return this.phoneCalls.begun(callSid);
	}

	busy(callSid: string): void {
		this.calls.play(callSid, 'busy');
	}

	noAnswer(callSid: string): void {
		this.calls.play(callSid, 'no-answer');
	}

	/** Calls one of the account's numbers. */
	async call(call: IncomingCall): Promise<CallOutcome> {
		return await this.phoneCalls.call(call);
	}

	/** Presses keys for a Gather; none is silence. */
	async press(callSid: string, digits: string): Promise<CallOutcome> {
		return await this.phoneCalls.press(callSid, digits);
	}

	/** Says something to a Gather. */
	async say(callSid: string, speech: string, confidence?: number): Promise<CallOutcome> {
		return await this.phoneCalls.say(callSid, speech, confidence);
	}

	/** Leaves a message for a Record, ended by the key `digits`. */
	async recordMessage(callSid: string, digits?: string): Promise<CallOutcome> {
		return await this.phoneCalls.recordMessage(callSid, digits);
	}

	/** Ends what a Dial connected, or tried to. */
	async endDial(callSid: string, status: DialStatus): Promise<CallOutcome> {
		return await this.phoneCalls.endDial(callSid, status);
	}

	/** Ends what a Connect connected, with what Twilio then says of it. */
	async endConnect(callSid: string, result?: Record<string, string>): Promise<CallOutcome> {
		return await this.phoneCalls.endConnect(callSid, result);
	}

	/** Ends a call in progress, of either direction. */
	async hangUp(callSid: string): Promise<CallOutcome | undefined> {
		return await this.phoneCalls.hangUp(callSid);
	}
}
