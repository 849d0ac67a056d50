import type { HookClient } from '../source';

/** Settings of a resource, by the parameter names of Twilio's API. */
export type Settings = Record<string, string | boolean | null | undefined>;

/** The names of the properties that hold one webhook of a resource. */
export interface WebhookProperties {
	url: string;
	method: string;
	/** Properties that make Twilio ignore the URL if they are set. */
	overriddenBy?: string[];
}

/** The webhook itself, its fallback, and the status callback of a call. */
export type WebhookKind = 'webhook' | 'fallback' | 'status';

/** One kind of resource that receives messages or calls. */
export interface WebhookOwner {
	/** Its name in errors. */
	noun: string;
	webhooks: Partial<Record<WebhookKind, WebhookProperties>>;
	/** Reads the current settings. */
	read(client: HookClient, sid: string): Promise<Settings>;
	/** Changes some settings; `current` is the result of `read`. */
	write(client: HookClient, sid: string, changes: Settings, current: Settings): Promise<void>;
}
