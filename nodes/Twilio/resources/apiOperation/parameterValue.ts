import type { IDataObject } from 'n8n-workflow';
import { jsonParse, tryToParseDateTime } from 'n8n-workflow';

import type { CatalogParameter } from '../../catalog/entry';
import type { Refuse } from '../../engine/bounds';
import { checkBounds } from '../../engine/bounds';

/** A value as Twilio takes it, from what a person entered or an expression gave. */
export function parameterValue(
	parameter: CatalogParameter,
	entered: unknown,
	timezone: string,
	refuse: Refuse,
): IDataObject[string] {
	switch (parameter.type) {
		case 'number':
			return number(parameter, entered, refuse);
		case 'boolean':
			if (['true', 'false'].includes(String(entered))) return String(entered) === 'true';
			throw refuse('must be true or false', 'Use an expression that gives a boolean.');
		case 'dateTime':
			return moment(entered, timezone, refuse).toUTC().toISO({ suppressMilliseconds: true });
		case 'date':
			return moment(entered, timezone, refuse).toISODate();
		case 'list':
			return list(parameter, entered, refuse);
		case 'json':
			return json(entered, refuse);
		default:
			return text(parameter, entered, refuse);
	}
}

function number(bounds: CatalogParameter, entered: unknown, refuse: Refuse): number {
	const value = typeof entered === 'object' ? NaN : Number(entered);
	if (!Number.isFinite(value)) {
		throw refuse('must be a number', 'Use an expression that gives a number.');
	}
	checkBounds(value, bounds, refuse);
	return value;
}

function moment(entered: unknown, timezone: string, refuse: Refuse) {
	try {
		return tryToParseDateTime(entered, timezone);
	} catch {
		throw refuse('must be a date', 'Use an expression that gives a date.');
	}
}

/** Of a list, of JSON text, or of one text with commas or line breaks between the entries. */
function list(parameter: CatalogParameter, entered: unknown, refuse: Refuse): string[] {
	const written = String(entered);
	const parsed: unknown = written.trim().startsWith('[')
		? jsonParse(written, { fallbackValue: null })
		: undefined;
	const entries = [entered, parsed].find(Array.isArray) ?? written.split(/[,\n]/);
	return entries
		.map((entry) => (typeof entry === 'string' ? entry.trim() : entry))
		.filter((entry) => entry !== '')
		.map((entry) => text(parameter, entry, refuse));
}

function json(entered: unknown, refuse: Refuse): object {
	const value: unknown =
		typeof entered === 'string' ? jsonParse(entered, { fallbackValue: null }) : entered;
	if (typeof value === 'object' && value !== null) return value;
	throw refuse('must be JSON', 'Write it as { "name": "value" } or [ "value" ].');
}

function text(
	{ options, maxLength, pattern }: CatalogParameter,
	entered: unknown,
	refuse: Refuse,
): string {
	if (typeof entered === 'object') {
		throw refuse('must be text', 'Use an expression that gives text.');
	}
	const value = String(entered);
	if (options && !options.includes(value)) {
		throw refuse(`is "${value}"`, `It must be one of ${options.join(', ')}.`);
	}
	if (maxLength !== undefined && value.length > maxLength) {
		throw refuse(`has ${value.length} characters`, `Twilio takes ${maxLength}.`);
	}
	if (pattern && !new RegExp(pattern).test(value)) {
		throw refuse(`is "${value}"`, `It must fit ${pattern}.`);
	}
	return value;
}
