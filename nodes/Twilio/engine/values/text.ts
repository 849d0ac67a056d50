import type { Refuse } from './refuse';
import { quoted, shorten } from './refuse';

/** The format of a text, with the problem and remedy for errors. Spaces around the text are dropped. */
export interface Format {
	pattern: RegExp;
	problem: string;
	remedy: string;
}

/** The limits of a text. */
export interface TextLimits {
	/** The values to choose from. */
	options?: readonly string[];
	/** The length in characters. */
	minLength?: number;
	maxLength?: number;
	/** A regular expression, as Twilio's OpenAPI files have it. */
	pattern?: string;
	format?: Format;
	/** Whether an object or a list becomes its JSON text. */
	json?: boolean;
}

/** A text within its limits. Throws for anything else. */
export function textValue(value: unknown, limits: TextLimits, refuse: Refuse): string {
	const text = asText(value, limits, refuse);
	const { options, minLength = 0, maxLength = Infinity, pattern, format } = limits;
	if (options && !options.includes(text)) {
		throw refuse(`is "${shorten(text)}"`, `It must be one of ${options.join(', ')}.`);
	}
	const { length } = [...text];
	if (length > maxLength) {
		throw refuse(`has ${characters(length)}; the maximum is ${count(maxLength)}`, 'Shorten it.');
	}
	if (length < minLength) {
		throw refuse(`has ${characters(length)}; the minimum is ${count(minLength)}`, 'Enter more.');
	}
	if (pattern && !new RegExp(pattern).test(text)) {
		throw refuse(`is "${shorten(text)}"`, `It must match ${pattern}.`);
	}
	if (format && !format.pattern.test(text)) {
		throw refuse(`${format.problem}: "${shorten(text)}"`, format.remedy);
	}
	return text;
}

function asText(value: unknown, { json, format }: TextLimits, refuse: Refuse): string {
	switch (typeof value) {
		case 'string':
			return format ? value.trim() : value;
		case 'boolean':
		case 'bigint':
			return String(value);
		case 'number':
			if (Number.isFinite(value)) return String(value);
			break;
		case 'object':
			if (json && value) return jsonText(value);
	}
	throw refuse(
		`must be text, but it is ${quoted(value)}`,
		'Use text, or an expression that returns text.',
	);
}

/** The JSON text of an object; for a date, its text without quotes. */
function jsonText(value: object): string {
	const text = JSON.stringify(value);
	const parsed: unknown = JSON.parse(text);
	return typeof parsed === 'string' ? parsed : text;
}

const count = (number: number) => number.toLocaleString('en');

const characters = (number: number) => `${count(number)} character${number === 1 ? '' : 's'}`;
