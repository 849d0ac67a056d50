import { randomUUID } from 'node:crypto';
import { getExpectedTwilioSignature } from 'twilio/lib/webhooks/webhooks';

/** Where an account wants to hear about something, and the token that signs it. */
export interface CallbackTarget {
	url: string;
	authToken: string;
}

/** One status callback. */
export interface Callback {
	url: string;
	parameters: Record<string, string>;
	/** The receiver's status: 0 while there is none, and on other machines. */
	status: number;
}

const loopbackHosts = ['localhost', '127.0.0.1', '[::1]'];

/** Twilio waits this long for an answer. Source: https://www.twilio.com/docs/usage/webhooks */
const timeoutMs = 15_000;

/** The status callbacks of messages and calls. Only this machine is ever called. */
export class Callbacks {
	/** Every callback, also those that did not leave. */
	readonly all: Callback[] = [];
	private open = new AbortController();

	/** Posts `parameters` as Twilio does: as a form, signed. Never throws. */
	async send(target: CallbackTarget, parameters: Record<string, string>): Promise<void> {
		const { url, authToken } = target;
		const callback = { url, parameters, status: 0 };
		this.all.push(callback);
		try {
			if (!loopbackHosts.includes(new URL(url).hostname)) return;
			const response = await fetch(url, {
				method: 'POST',
				body: new URLSearchParams(parameters),
				headers: {
					'X-Twilio-Signature': getExpectedTwilioSignature(authToken, url, parameters),
					'I-Twilio-Idempotency-Token': randomUUID(),
				},
				redirect: 'manual',
				signal: AbortSignal.any([this.open.signal, AbortSignal.timeout(timeoutMs)]),
			});
			await response.arrayBuffer();
			callback.status = response.status;
		} catch {
			// A receiver that cannot be reached leaves status 0.
		}
	}

	reset(): void {
		this.open.abort();
		this.open = new AbortController();
		this.all.length = 0;
	}
}
