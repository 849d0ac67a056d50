import type { WebhookSetting } from './previousWebhooks';
import { NO_WEBHOOK, splitPrevious, withPrevious } from './previousWebhooks';
import type { Settings, WebhookProperties } from './webhookOwner';

/** The properties that make Twilio ignore a webhook's URL, if they are set. */
const overridesIn = ({ overriddenBy = [] }: WebhookProperties, settings: Settings): Settings =>
	Object.fromEntries(
		overriddenBy.filter((name) => settings[name]).map((name) => [name, settings[name]]),
	);

/** The settings of a webhook. */
export const settingOf = (properties: WebhookProperties, settings: Settings): WebhookSetting => ({
	url: String(settings[properties.url] ?? ''),
	method: String(settings[properties.method] || NO_WEBHOOK.method),
	overrides: overridesIn(properties, settings),
});

/** The settings of a webhook and those that it replaced, newest first. */
export function stackOf(properties: WebhookProperties, current: Settings): WebhookSetting[] {
	const top = settingOf(properties, current);
	const { url, previous } = splitPrevious(top.url);
	return [{ ...top, url }, ...previous];
}

/**
 * Removes some URLs from a stack, which is never empty. Settings that override a removed URL then override
 * what that URL had replaced.
 */
export function without(
	stack: WebhookSetting[],
	isLeftOut: (url: string) => boolean,
): WebhookSetting[] {
	const kept: WebhookSetting[] = [];
	let above: Settings = {};
	for (const setting of stack) {
		const overrides = { ...setting.overrides, ...above };
		const isKept = !isLeftOut(setting.url);
		if (isKept) kept.push({ ...setting, overrides });
		above = isKept ? {} : overrides;
	}
	return kept.length > 0 && Object.keys(above).length === 0
		? kept
		: [...kept, { ...NO_WEBHOOK, overrides: above }];
}

/** The settings to change so that the top of the stack applies. */
export function changesTo(
	properties: WebhookProperties,
	[top, ...previous]: WebhookSetting[],
	current: Settings,
): Settings {
	const { url, method, overrides } = top ?? NO_WEBHOOK;
	const wanted: Settings = {
		[properties.url]: withPrevious(url, previous) || null,
		[properties.method]: method,
	};
	for (const name of properties.overriddenBy ?? []) {
		const off = typeof current[name] === 'boolean' ? false : null;
		wanted[name] = overrides[name] ?? off;
	}
	return Object.fromEntries(
		Object.entries(wanted).filter(([name, value]) => (value || null) !== (current[name] || null)),
	);
}
