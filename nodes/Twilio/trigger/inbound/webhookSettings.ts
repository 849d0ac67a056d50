import type { WebhookSetting } from './previousWebhooks';
import { NO_WEBHOOK, splitPrevious, withPrevious } from './previousWebhooks';
import type { Settings, WebhookProperties } from './webhookOwner';

/** The properties that make Twilio ignore a webhook’s URL, as far as they are set. */
const overridesIn = ({ overriddenBy = [] }: WebhookProperties, settings: Settings): Settings =>
	Object.fromEntries(
		overriddenBy.filter((name) => settings[name]).map((name) => [name, settings[name]]),
	);

/** What a webhook is set to. */
export const settingOf = (properties: WebhookProperties, settings: Settings): WebhookSetting => ({
	url: String(settings[properties.url] ?? ''),
	method: String(settings[properties.method] || NO_WEBHOOK.method),
	overrides: overridesIn(properties, settings),
});

/** What a webhook is set to, and what that replaced, newest first. */
export function stackOf(properties: WebhookProperties, current: Settings): WebhookSetting[] {
	const top = settingOf(properties, current);
	const { url, previous } = splitPrevious(top.url);
	return [{ ...top, url }, ...previous];
}

/** A stack without some URLs; never empty. What overrides one of them overrides what it has replaced. */
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

/** The settings that have Twilio do what is on top of a stack, as far as they differ from the current ones. */
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
