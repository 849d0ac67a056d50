/** Up to the last end of a line, and of a sentence, with another character after it. */
const BREAKS = [/^.*\n/s, /^.*(?:[.!?…]["'”’»)\]]*\s|[。！？](?=.))/s];

/** Of characters outside the Basic Multilingual Plane, such as emoji, Twilio counts more than one. */
const MAX_LENGTH = 1600;

/**
 * Splits a text into parts that each fit into one message: at the end of a line, a sentence or a
 * word, else between characters. Spaces where it is split are left out.
 * @returns parts of at most 1,600 UTF-16 units, none of them blank
 * Source of the limit: https://www.twilio.com/docs/api/errors/21617
 */
export function partsOf(text: string): string[] {
	const parts: string[] = [];
	let rest = text;
	while (rest.length > MAX_LENGTH) {
		const length = lengthOfPart(rest);
		parts.push(rest.slice(0, length).trimEnd());
		rest = rest.slice(length).trimStart();
	}
	return [...parts, rest].filter((part) => part.trim() !== '');
}

function lengthOfPart(text: string): number {
	// a space right after a full part is left out
	const head = text.slice(0, MAX_LENGTH + 1);
	for (const pattern of BREAKS) {
		const length = pattern.exec(head)?.[0].length ?? 0;
		// early ones would make a short part
		if (length > MAX_LENGTH / 2) return length;
	}
	const afterSpace = /^.*\s/s.exec(head)?.[0].length ?? 0;
	if (head.slice(0, afterSpace).trim() !== '') return afterSpace;
	return lastBoundary(head, 'word') || lastBoundary(head, 'grapheme') || lastCodePoint(head);
}

/** The last place where a word or character ends, 0 where there is none before the limit. */
function lastBoundary(text: string, granularity: 'word' | 'grapheme'): number {
	const segments = new Intl.Segmenter(undefined, { granularity }).segment(text);
	return segments.containing(MAX_LENGTH)?.index ?? 0;
}

const lastCodePoint = (text: string) =>
	MAX_LENGTH - (/[\uD800-\uDBFF]/.test(text.charAt(MAX_LENGTH - 1)) ? 1 : 0);
