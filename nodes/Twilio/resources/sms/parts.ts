/** The text up to the end of its last full line or sentence. */
const BREAKS = [/^.*\n/s, /^.*(?:[.!?…]["'”’»)\]]*\s|[。！？](?=.))/s];

/** Twilio counts characters outside the Basic Multilingual Plane, such as emoji, more than once. */
const MAX_LENGTH = 1600;

/**
 * Splits a text into parts that each fit into one message: after a line, a sentence or a word, or else
 * between characters. Spaces at the split are left out.
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
		// an early split would make a short part
		if (length > MAX_LENGTH / 2) return length;
	}
	const afterSpace = /^.*\s/s.exec(head)?.[0].length ?? 0;
	if (head.slice(0, afterSpace).trim() !== '') return afterSpace;
	return lastBoundary(head, 'word') || lastBoundary(head, 'grapheme') || lastCodePoint(head);
}

/** The position of the last end of a word or character before the limit; 0 if there is none. */
function lastBoundary(text: string, granularity: 'word' | 'grapheme'): number {
	const segments = new Intl.Segmenter(undefined, { granularity }).segment(text);
	return segments.containing(MAX_LENGTH)?.index ?? 0;
}

const lastCodePoint = (text: string) =>
	MAX_LENGTH - (/[\uD800-\uDBFF]/.test(text.charAt(MAX_LENGTH - 1)) ? 1 : 0);
