import type { HookClient } from '../source';

/** Settings of a resource, under the names Twilio takes them by. */
export type Settings = Record<string, string | boolean | null | undefined>;

/** One address that Twilio calls about a resource. */
export interface Slot {
	url: string;
	method: string;
	/** Settings that make Twilio overlook the URL when they are set. */
	overruledBy?: string[];
}

/** What a slot is used for: the webhook itself, the one in need, and the one at the end of a call. */
export type Purpose = 'webhook' | 'fallback' | 'status';

/** One kind of resource that receives messages or calls. */
export interface Receiver {
	/** What it is called where people read it. */
	noun: string;
	slots: Partial<Record<Purpose, Slot>>;
	/** All settings as they are. */
	read(client: HookClient, sid: string): Promise<Settings>;
	/** Changes some settings; `current` is what `read` gave. */
	write(client: HookClient, sid: string, changes: Settings, current: Settings): Promise<void>;
}
