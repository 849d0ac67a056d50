/** Creates the error for an invalid value from the problem and the remedy. */
export type Refuse = (problem: string, remedy: string) => Error;

/** Maximum number of characters of a value that an error shows. */
const MAX_REPEATED = 100;

/** Shortens a value for an error, with an ellipsis. */
export function shorten(value: unknown): string {
	const characters = [...String(value)];
	return characters.length > MAX_REPEATED
		? `${characters.slice(0, MAX_REPEATED - 1).join('')}…`
		: characters.join('');
}

/** Formats a value for an error: texts in quotes. */
export function quoted(value: unknown): string {
	if (Array.isArray(value)) return 'a list';
	if (typeof value === 'object') return value ? 'an object' : 'null';
	return typeof value === 'string' ? `"${shorten(value)}"` : shorten(value);
}
