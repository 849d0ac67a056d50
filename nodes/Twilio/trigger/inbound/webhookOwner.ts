import type { HookClient } from '../source';

/** Settings of a resource, under the names Twilio takes them by. */
export type Settings = Record<string, string | boolean | null | undefined>;

/** The names of the properties that hold one webhook of a resource. */
export interface WebhookProperties {
	url: string;
	method: string;
	/** Properties that make Twilio ignore the URL when they are set. */
	overriddenBy?: string[];
}

/** The webhook itself, its fallback, and the status callback of a call. */
export type WebhookKind = 'webhook' | 'fallback' | 'status';

/** One kind of resource that receives messages or calls. */
export interface WebhookOwner {
	/** What it is called where people read it. */
	noun: string;
	webhooks: Partial<Record<WebhookKind, WebhookProperties>>;
	/** All settings as they are. */
	read(client: HookClient, sid: string): Promise<Settings>;
	/** Changes some settings; `current` is what `read` gave. */
	write(client: HookClient, sid: string, changes: Settings, current: Settings): Promise<void>;
}
