import type { Refuse } from './refuse';
import { quoted, shorten } from './refuse';

/** The limits of a number. */
export interface NumberLimits {
	minimum?: number;
	maximum?: number;
	/** Maximum number of decimal places; 0 for whole numbers. */
	decimals?: number;
}

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/** A number within its limits, from a number or its text. Throws for anything else. */
export function numberValue(
	value: unknown,
	{ minimum = -Infinity, maximum = Infinity, decimals }: NumberLimits,
	refuse: Refuse,
): number {
	const number = asNumber(value);
	if (!Number.isFinite(number)) {
		throw refuse(
			'must be a number',
			`It is ${quoted(value)}. Use a number, or an expression that returns a number.`,
		);
	}
	// larger numbers would lose digits
	if (Math.abs(number) > Number.MAX_SAFE_INTEGER) {
		throw refuse(`is too large: ${shorten(value)}`, 'Use a number of at most 15 digits.');
	}
	if (decimals !== undefined && Number(number.toFixed(decimals)) !== number) {
		throw refuse(
			decimals === 0
				? `must be a whole number, but it is ${number}`
				: `can have ${decimals} decimal places, but it is ${number}`,
			'Leave out the fraction, or round it in the expression.',
		);
	}
	if (number < minimum) throw refuse(`is ${number}`, `It must be ${minimum} or more.`);
	if (number > maximum) throw refuse(`is ${number}`, `It must be ${maximum} or less.`);
	return number;
}

function asNumber(value: unknown): number {
	if (typeof value === 'number') return value;
	return typeof value === 'string' && NUMBER.test(value.trim()) ? Number(value) : NaN;
}
