import type { Settings } from './webhookOwner';

/**
 * The settings of a webhook. `overrides` are those that make Twilio ignore the URL, such as the SID of an
 * application.
 */
export interface WebhookSetting {
	url: string;
	method: string;
	overrides: Settings;
}

/** The query parameter in which a trigger's webhook URL carries what it replaced. */
export const PREVIOUS_PARAMETER = 'n8n-previous';

/** The settings of a new phone number. */
export const NO_WEBHOOK: WebhookSetting = { url: '', method: 'POST', overrides: {} };

const isNoWebhook = ({ url, method, overrides }: WebhookSetting) =>
	!url && method === NO_WEBHOOK.method && Object.keys(overrides).length === 0;

const PARAMETER = new RegExp(`([?&])${PREVIOUS_PARAMETER}=([\\w-]*)(&|$)`);

/**
 * Adds a list of settings to a URL, newest first. The list is base64url, which is the same in all forms of
 * the URL that Twilio may sign. If no setting is worth restoring, the URL is unchanged.
 */
export function withPrevious(url: string, previous: WebhookSetting[]): string {
	const last = previous.findLastIndex((setting) => !isNoWebhook(setting));
	if (last < 0) return url;
	const list = previous
		.slice(0, last + 1)
		.map(({ url: each, method, overrides }) =>
			Object.keys(overrides).length > 0 ? [each, method, overrides] : [each, method],
		);
	const value = Buffer.from(JSON.stringify(list)).toString('base64url');
	return `${url}${url.includes('?') ? '&' : '?'}${PREVIOUS_PARAMETER}=${value}`;
}

/** Splits a URL and its list of settings. The list is empty if there is none, or if it cannot be read. */
export function splitPrevious(url: string): { url: string; previous: WebhookSetting[] } {
	const value = PARAMETER.exec(url)?.[2];
	if (value === undefined) return { url, previous: [] };
	const rest = url.replace(PARAMETER, (_all, before: string, _value, after: string) =>
		after ? before : '',
	);
	return { url: rest, previous: parsePrevious(value) };
}

function parsePrevious(value: string): WebhookSetting[] {
	try {
		const list = JSON.parse(Buffer.from(value, 'base64url').toString()) as Array<
			[string, string, Settings?]
		>;
		return list
			.filter(([url]) => typeof url === 'string')
			.map(([url, method, overrides = {}]) => ({ url, method, overrides }));
	} catch {
		// someone has changed it
		return [];
	}
}
