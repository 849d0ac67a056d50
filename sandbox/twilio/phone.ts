import type { Calls } from './calls';
import type { InboundMessages, Text } from './inboundMessages';

/** The phone at the other end of messages and calls. Each method throws when it cannot do that. */
export class Phone {
	constructor(
		private readonly messages: InboundMessages,
		private readonly calls: Calls,
	) {}

	/** Texts one of the account's addresses; resolves when the webhook has been followed. */
	async text(text: Text) {
		return await this.messages.text(text);
	}

	/** Answers message `sid` with `text` and media; returns the inbound message. */
	reply(sid: string, text: string, mediaUrls?: string[]) {
		return this.messages.reply(sid, text, mediaUrls);
	}

	answer(callSid: string): void {
		this.calls.play(callSid, 'in-progress');
	}

	busy(callSid: string): void {
		this.calls.play(callSid, 'busy');
	}

	noAnswer(callSid: string): void {
		this.calls.play(callSid, 'no-answer');
	}

	hangUp(callSid: string): void {
		this.calls.play(callSid, 'completed');
	}
}
