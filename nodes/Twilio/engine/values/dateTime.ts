import { tryToParseDateTime } from 'n8n-workflow';

import type { Refuse } from './refuse';
import { quoted } from './refuse';

export type DateTime = ReturnType<typeof tryToParseDateTime>;

/**
 * The accepted date formats: ISO 8601, or day, month and year in another order. JavaScript itself would
 * find a date in almost any text with a number.
 */
const DATE =
	/^(\d{4}-?\d|\d{1,2}[ /.-]|(mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[ ,.])/i;

const YEAR = /\d{4}/;

/**
 * A point in time. Without a time zone, it is in `timezone`.
 * Throws when the value is no date.
 */
export function dateTimeValue(value: unknown, timezone: string, refuse: Refuse): DateTime {
	const text = typeof value === 'string' ? value.trim() : undefined;
	try {
		const isDate = text
			? DATE.test(text) && YEAR.test(text)
			: typeof value === 'object' && !Array.isArray(value);
		if (isDate) return tryToParseDateTime(text ?? value, timezone);
	} catch {
		// refused below
	}
	throw refuse(
		'must be a date',
		`It is ${quoted(value)}. Use a date such as 2026-11-23 or 2026-11-23T12:00:00Z, or an expression that returns one.`,
	);
}

/** In UTC as Twilio's API expects it, e.g. `2026-11-23T12:00:00Z`. */
export const dateTimeText = (dateTime: DateTime): string =>
	dateTime.toUTC().toISO({ suppressMilliseconds: true })!;

/** The day alone, in the time zone of the date, e.g. `2026-11-23`. */
export const dateText = (dateTime: DateTime): string => dateTime.toISODate()!;

/**
 * Whether a text is a day relative to today in Twilio's notation, e.g. `-30days`.
 * Source: https://www.twilio.com/docs/usage/api/usage-record#read-multiple-usagerecord-resources
 */
export const isRelativeDate = (value: unknown): value is string =>
	typeof value === 'string' &&
	/^(today|yesterday|[+-]\d+ ?(day|week|month|year)s?)$/i.test(value.trim());
