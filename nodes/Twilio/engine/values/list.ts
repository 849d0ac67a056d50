import type { Refuse } from './refuse';
import { jsonValue } from './json';

/**
 * The separators of a list in one text, besides line breaks. Commas separate only if no entry can contain
 * one; in URLs, only a comma with a space does.
 */
export type Separator = 'comma' | 'commaAndSpace' | 'line';

const SEPARATORS: Record<Separator, RegExp> = {
	comma: /[,\r\n]/,
	commaAndSpace: /,\s|[\r\n]/,
	line: /[\r\n]/,
};

/**
 * The entries of a list, from a list, its JSON text, or text with separators. Nested lists are flattened,
 * texts are trimmed, and empty entries dropped. Throws if a text looks like JSON and is not.
 */
export function listValue(value: unknown, separator: Separator, refuse: Refuse): unknown[] {
	const entries = Array.isArray(value)
		? (value.flat(Infinity) as unknown[]).flatMap((entry) =>
				// content of any kind can have several lines
				separator === 'comma' && typeof entry === 'string'
					? entry.split(SEPARATORS.comma)
					: [entry],
			)
		: typeof value === 'string'
			? entriesOf(value.trim(), separator, refuse)
			: [value];
	return entries
		.map((entry) => (typeof entry === 'string' ? entry.trim() : entry))
		.filter((entry) => entry !== '' && entry !== null && entry !== undefined);
}

function entriesOf(text: string, separator: Separator, refuse: Refuse): unknown[] {
	const json = parsed(text);
	if (Array.isArray(json)) return listValue(json, separator, refuse);
	// an object is one entry, however many lines it has
	if (typeof json === 'object' && json) return [text];
	// broken JSON, which throws
	if (/^\[\s*["'{[]/.test(text)) jsonValue(text, refuse);
	return text.split(SEPARATORS[separator]);
}

/** Parses JSON text; undefined for other text. */
function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
