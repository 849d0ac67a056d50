import type { IDisplayOptions, INodeProperties } from 'n8n-workflow';

/** Shows fields only if other fields have certain values, in addition to their own display conditions. */
export const shownWhen = (
	show: IDisplayOptions['show'],
	fields: INodeProperties[],
): INodeProperties[] =>
	fields.map((field) => ({
		...field,
		displayOptions: {
			...field.displayOptions,
			show: { ...show, ...field.displayOptions?.show },
		},
	}));
