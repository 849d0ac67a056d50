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

/** A URL from the webhook's ID on, which is the same in its test and its production URL. */
const idAndPath = (url: string) => url.split('/').slice(-2).join('/');

const originOf = (url: string) => url.split('/').slice(0, 3).join('/');

/** Whether a URL is the wanted one or its sibling: the test or production URL of the same webhook. */
const isOwn = (url: string, wanted: string) =>
	originOf(url) === originOf(wanted) && idAndPath(url) === idAndPath(wanted);

/**
 * Whether the node itself has set a URL where it wants another: a test leaves the production URL to
 * the active workflow, which takes the place of a test that is still listening.
 */
export const isSetByNode = (url: Settings[string], wanted: Settings[string], isTest: boolean) =>
	url === wanted || (!isTest && isOwn(String(url ?? ''), String(wanted)));

/** The settings by which others have Twilio do something else, as far as the node would change them. */
export const setByOthers = (slots: WantedSlot[], current: Settings): string[] =>
	slots.flatMap((slot) => {
		const url = String(current[slot.url] ?? '');
		const isFree = !url || url.startsWith(DEMO) || isOwn(url, slot.wanted);
		return [...(isFree ? [] : [slot.url]), ...overruling(slot, current)];
	});
