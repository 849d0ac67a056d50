import type { INodeProperties } from 'n8n-workflow';

/**
 * The filters of a list by a date and time: after, before, and on a day.
 * @param verb what happened at that time, e.g. Created
 * @param name the name of the field for a day; the fields for a range add After and Before
 * @param entries the entries of the list, with the verb, e.g. "recordings created"
 * @param isBeforeInclusive whether a range includes its end
 */
export const dateFilters = (
	verb: string,
	name: string,
	entries: string,
	isBeforeInclusive = true,
): INodeProperties[] => [
	{
		displayName: `${verb} After`,
		name: `${name}After`,
		type: 'dateTime',
		default: '',
		description: `Only ${entries} at or after this date and time`,
	},
	{
		displayName: `${verb} Before`,
		name: `${name}Before`,
		type: 'dateTime',
		default: '',
		description: `Only ${entries} ${isBeforeInclusive ? 'at or before' : 'before'} this date and time`,
	},
	onDay(verb, name, entries),
];

/** The filters of a list by a day: from, until, and on that day. */
export const dayFilters = (verb: string, name: string, entries: string): INodeProperties[] => [
	day(`${verb} After`, `${name}After`, `Only ${entries} on or after this day (UTC)`),
	day(`${verb} Before`, `${name}Before`, `Only ${entries} before this day (UTC), or at its start`),
	onDay(verb, name, entries),
];

const onDay = (verb: string, name: string, entries: string) =>
	day(`${verb} On`, name, `Only ${entries} on this day (UTC)`);

const day = (displayName: string, name: string, description: string): INodeProperties => ({
	displayName,
	name,
	type: 'dateTime',
	typeOptions: { dateOnly: true },
	default: '',
	description,
});
