import type { Calls } from './calls';
import type { Messages } from './messages';

/** The phone at the other end of messages and calls. Each method throws when it cannot do that. */
export class Phone {
	constructor(
		private readonly messages: Messages,
		private readonly calls: Calls,
	) {}

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
