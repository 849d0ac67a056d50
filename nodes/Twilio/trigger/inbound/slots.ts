import type { Setting } from './previous';
import { NOTHING, splitPrevious, withPrevious } from './previous';
import type { Settings, Slot } from './receiver';

/** The settings that make Twilio overlook a slot's URL. */
const overruling = ({ overruledBy = [] }: Slot, settings: Settings): Settings =>
	Object.fromEntries(
		overruledBy.filter((name) => settings[name]).map((name) => [name, settings[name]]),
	);

/** What a slot is set to. */
export const settingOf = (slot: Slot, settings: Settings): Setting => ({
	url: String(settings[slot.url] ?? ''),
	method: String(settings[slot.method] || NOTHING.method),
	overruling: overruling(slot, settings),
});

/** What a slot is set to, and what that replaced, newest first. */
export function stackOf(slot: Slot, current: Settings): Setting[] {
	const top = settingOf(slot, current);
	const { url, previous } = splitPrevious(top.url);
	return [{ ...top, url }, ...previous];
}

/** A stack without some URLs; never empty. What overrules one of them overrules what it has replaced. */
export function without(stack: Setting[], isLeftOut: (url: string) => boolean): Setting[] {
	const kept: Setting[] = [];
	let above: Settings = {};
	for (const setting of stack) {
		const overrulingBoth = { ...setting.overruling, ...above };
		const isKept = !isLeftOut(setting.url);
		if (isKept) kept.push({ ...setting, overruling: overrulingBoth });
		above = isKept ? {} : overrulingBoth;
	}
	return kept.length > 0 && Object.keys(above).length === 0
		? kept
		: [...kept, { ...NOTHING, overruling: above }];
}

/** The settings that have Twilio do what is on top of a stack, as far as they differ from the current ones. */
export function changesTo(slot: Slot, [top, ...previous]: Setting[], current: Settings): Settings {
	const { url, method, overruling: overrulingTop } = top ?? NOTHING;
	const wanted: Settings = {
		[slot.url]: withPrevious(url, previous) || null,
		[slot.method]: method,
	};
	for (const name of slot.overruledBy ?? []) {
		const off = typeof current[name] === 'boolean' ? false : null;
		wanted[name] = overrulingTop[name] ?? off;
	}
	return Object.fromEntries(
		Object.entries(wanted).filter(([name, value]) => (value || null) !== (current[name] || null)),
	);
}
