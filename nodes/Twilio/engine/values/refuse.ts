/** Makes the error for an invalid value, from what is wrong with it and how to fix it. */
export type Refuse = (problem: string, remedy: string) => Error;

/** The most characters of a value that an error repeats. */
const MAX_REPEATED = 100;

/** A value as an error repeats it, with an ellipsis where it is longer. */
export function shorten(value: unknown): string {
	const characters = [...String(value)];
	return characters.length > MAX_REPEATED
		? `${characters.slice(0, MAX_REPEATED - 1).join('')}…`
		: characters.join('');
}

/** A value as an error shows it: texts and the like in quotes. */
export function quoted(value: unknown): string {
	if (Array.isArray(value)) return 'a list';
	if (typeof value === 'object') return value ? 'an object' : 'null';
	return typeof value === 'string' ? `"${shorten(value)}"` : shorten(value);
}
