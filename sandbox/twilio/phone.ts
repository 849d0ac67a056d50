import type { Calls } from './calls';
import type { CallOutcome, DialStatus, PhoneCalls, IncomingCall } from './phoneCalls';
import type { InboundMessages, Text } from './inboundMessages';

/**
 * Plays the other side of messages and calls. Methods throw if the action is not possible.
 * Methods for incoming messages and calls resolve when the TwiML of the webhooks has been followed.
 */
export class Phone {
	constructor(
		private readonly messages: InboundMessages,
		private readonly calls: Calls,
		private readonly phoneCalls: PhoneCalls,
	) {}

	/** Sends a message to an address of the account; resolves when the TwiML of the webhook was followed. */
	async text(text: Text) {
		return await this.messages.text(text);
	}

	/** Replies to message `sid` with text and media; returns the incoming message. */
	reply(sid: string, text: string, mediaUrls?: string[]) {
		return this.messages.reply(sid, text, mediaUrls);
	}

	/**
	 * Answers an outgoing call; resolves when its TwiML has been followed until it waits or ends.
	 * `by`: who answers, such as `human`, for calls with machine detection.
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

	/** Presses keys for a Gather. An empty text is silence. */
	async press(callSid: string, digits: string): Promise<CallOutcome> {
		return await this.phoneCalls.press(callSid, digits);
	}

	/** Speaks to a Gather. */
	async say(callSid: string, speech: string, confidence?: number): Promise<CallOutcome> {
		return await this.phoneCalls.say(callSid, speech, confidence);
	}

	/** Leaves a message for a Record, ended with the key `digits`. */
	async recordMessage(callSid: string, digits?: string): Promise<CallOutcome> {
		return await this.phoneCalls.recordMessage(callSid, digits);
	}

	/** Ends the dialed call of a Dial, answered or not. */
	async endDial(callSid: string, status: DialStatus): Promise<CallOutcome> {
		return await this.phoneCalls.endDial(callSid, status);
	}

	/** Ends the connection of a Connect. `result`: Twilio's parameters about it. */
	async endConnect(callSid: string, result?: Record<string, string>): Promise<CallOutcome> {
		return await this.phoneCalls.endConnect(callSid, result);
	}

	/** Ends a call in progress, incoming or outgoing. */
	async hangUp(callSid: string): Promise<CallOutcome | undefined> {
		return await this.phoneCalls.hangUp(callSid);
	}
}
