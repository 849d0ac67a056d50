import type { Webhooks, WebhookTarget } from './webhookRequest';

/** One status callback. */
export interface Callback {
	url: string;
	method: string;
	parameters: Record<string, string>;
	/** The HTTP status of the response; 0 before it arrives, and for URLs on other machines. */
	status: number;
}

/** The status callbacks of messages, calls and other resources. */
export class Callbacks {
	/** All callbacks, sent or not. */
	readonly all: Callback[] = [];
	private readonly open = new Set<Promise<void>>();

	constructor(private readonly webhooks: Webhooks) {}

	/** Sends a callback in the background. */
	send(target: WebhookTarget, parameters: Record<string, string>): void {
		const { url, method = 'POST' } = target;
		const callback: Callback = { url, method, parameters, status: 0 };
		this.all.push(callback);
		const sending = this.webhooks.request(target, parameters).then(({ status }) => {
			callback.status = status;
			this.open.delete(sending);
		});
		this.open.add(sending);
	}

	/** Waits until every callback has been answered. */
	async settled(): Promise<void> {
		await Promise.all(this.open);
	}

	reset(): void {
		this.all.length = 0;
		this.open.clear();
	}
}
