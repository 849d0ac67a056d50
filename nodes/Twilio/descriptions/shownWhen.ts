import type { IDisplayOptions, INodeProperties } from 'n8n-workflow';

/** Fields that are shown only if other fields have certain values, besides their own conditions. */
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
