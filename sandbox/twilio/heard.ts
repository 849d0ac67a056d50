import type { TwimlElement } from './twimlDocument';

const addressesIn = ({ text, children }: TwimlElement) =>
	[text, ...children.map((child) => child.text)].filter((address) => address !== '').join(',');

const words: Record<string, (verb: TwimlElement) => string[]> = {
	Say: ({ text }) => [text],
	Play: ({ text, attributes }) => [text || (attributes.digits ?? '')],
	Gather: ({ children }) => [...children.flatMap(heardIn), 'gather'],
	Connect: ({ children }) => [`connect:${children[0]?.attributes.url}`],
	Dial: (verb) => [`dial:${addressesIn(verb)}`],
	Enqueue: ({ text }) => [`enqueue:${text}`],
	Redirect: () => [],
	Hangup: () => [],
};

/** What a caller hears for a verb: texts, URLs of sounds, and the names of other verbs. */
export function heardIn(verb: TwimlElement): string[] {
	return words[verb.name]?.(verb) ?? [verb.name.toLowerCase()];
}
