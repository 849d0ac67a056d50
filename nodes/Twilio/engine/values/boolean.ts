import type { Refuse } from './refuse';
import { quoted } from './refuse';

const VALUES = new Map([
	['true', true],
	['1', true],
	['yes', true],
	['on', true],
	['false', false],
	['0', false],
	['no', false],
	['off', false],
]);

/** A boolean, from a boolean or from the texts of spreadsheets and forms. Throws for anything else. */
export function booleanValue(value: unknown, refuse: Refuse): boolean {
	const boolean =
		typeof value === 'object' ? undefined : VALUES.get(String(value).trim().toLowerCase());
	if (boolean !== undefined) return boolean;
	throw refuse(
		'must be true or false',
		`It is ${quoted(value)}. Use true or false, or an expression that returns one of them.`,
	);
}
