import type { Refuse } from './refuse';
import { jsonValue } from './json';

/**
 * What separates the entries of a list that is written as one text, besides line breaks. Commas do so
 * only where no entry can contain one; a URL can, but not with a space after it.
 */
export type Separator = 'comma' | 'commaAndSpace' | 'line';

const SEPARATORS: Record<Separator, RegExp> = {
	comma: /[,\r\n]/,
	commaAndSpace: /,\s|[\r\n]/,
	line: /[\r\n]/,
};

/**
 * The entries of a list: of a list, of its JSON text, or of a text with separators between them. Lists
 * within it are flattened, texts trimmed, and entries without a value dropped.
 * Throws when it is written as JSON and is not.
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

/** What JSON text holds; nothing where it is other text. */
function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
