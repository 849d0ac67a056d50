import type { Purpose, Receiver, Settings, Slot } from './receiver';

/** A slot, and the URL the node wants there. */
export interface WantedSlot extends Slot {
	wanted: string;
}

/** Twilio has the webhooks of new phone numbers point there. */
const DEMO = 'https://demo.twilio.com/';

/** The slots of a resource that are to call the node. */
export const wantedSlots = (
	{ slots }: Receiver,
	urls: Partial<Record<Purpose, string>>,
): WantedSlot[] =>
	Object.entries(slots)
		.map(([purpose, slot]) => ({ ...slot, wanted: urls[purpose as Purpose] ?? '' }))
		.filter(({ wanted }) => wanted);

/** The settings that have Twilio call the node. */
export const settingsOf = (slots: WantedSlot[]): Settings =>
	Object.fromEntries(
		slots.flatMap(({ url, method, wanted }) => [
			[url, wanted],
			[method, 'POST'],
		]),
	);

/** The settings that would make Twilio overlook a slot's URL. */
export const overruling = ({ overruledBy = [] }: Slot, current: Settings): string[] =>
	overruledBy.filter((name) => current[name]);

/** Whether a URL is the wanted one or its sibling: the test or production URL of the same webhook. */
function isOwn(url: string, wanted: string): boolean {
	if (!URL.canParse(url)) return false;
	const idAndPath = (text: string) => new URL(text).pathname.split('/').slice(-2).join('/');
	return new URL(url).origin === new URL(wanted).origin && idAndPath(url) === idAndPath(wanted);
}

/** The settings by which others have Twilio do something else, as far as the node would change them. */
export const setByOthers = (slots: WantedSlot[], current: Settings): string[] =>
	slots.flatMap((slot) => {
		const url = String(current[slot.url] ?? '');
		const isFree = !url || url.startsWith(DEMO) || isOwn(url, slot.wanted);
		return [...(isFree ? [] : [slot.url]), ...overruling(slot, current)];
	});
