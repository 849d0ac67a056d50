import { snakeCase } from './snakeCase';

/** Compares dates like Twilio: `<` and `>` include the time itself; without them, the day must match. */
function fitsDate(value: string, comparison: string, wanted: string): boolean {
	const date = new Date(value);
	if (comparison === '<') return date <= new Date(wanted);
	if (comparison === '>') return date >= new Date(wanted);
	return date.toISOString().startsWith(wanted.slice(0, 10));
}

/**
 * Lists of numbers can be filtered by a part of the number, with `*` for any digit.
 * Source: https://www.twilio.com/docs/phone-numbers/api/incomingphonenumber-resource#list-all-incomingphonenumber-resources-for-your-account
 */
const fitsNumber = (number: string, wanted: string) =>
	new RegExp(wanted.replace(/[^\d*]/g, '').replaceAll('*', '\\d')).test(number);

/** Whether a resource matches the query of a list, e.g. `To` or `DateSent>`. */
export function fitsFilters(
	resource: Record<string, unknown>,
	query: Record<string, string>,
): boolean {
	return Object.entries(query).every(([parameter, wanted]) => {
		const comparison = /[<>]$/.exec(parameter)?.[0] ?? '';
		const field = snakeCase(parameter.replace(/[<>]$/, ''));
		if (wanted === '' || !(field in resource)) return true;
		if (field === 'phone_number') return fitsNumber(String(resource[field]), wanted);
		if (!/^date_|_time$/.test(field)) return String(resource[field]) === wanted;
		// The date of creation replaces a missing date.
		return fitsDate(String(resource[field] ?? resource.date_created), comparison, wanted);
	});
}
