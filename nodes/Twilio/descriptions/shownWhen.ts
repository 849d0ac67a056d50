import type { IDisplayOptions, INodeProperties } from 'n8n-workflow';

/** Fields, shown only where others have certain values, and where they say so themselves. */
const shownWhen = (show: IDisplayOptions['show'], fields: INodeProperties[]): INodeProperties[] =>
	fields.map((field) => ({
		...field,
		displayOptions: {
			...field.displayOptions,
			show: { ...show, ...field.displayOptions?.show },
		},
	}));

/**
 * The fields of one operation, shown only where that operation is chosen.
 * Each field stands as a literal in its record, where n8n's linter can read it.
 */
export const showFor = (
	resource: string,
	operation: string,
	fields: INodeProperties[],
): INodeProperties[] => shownWhen({ resource: [resource], operation: [operation] }, fields);

/** The fields of one source of the trigger, shown only where that source is chosen. */
export const showForSource = (source: string, fields: INodeProperties[]): INodeProperties[] =>
	shownWhen({ source: [source] }, fields);
