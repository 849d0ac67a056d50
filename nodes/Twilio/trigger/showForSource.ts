import type { INodeProperties } from 'n8n-workflow';

/** The fields of one source, shown only where that source is chosen. */
export const showForSource = (source: string, fields: INodeProperties[]): INodeProperties[] =>
	fields.map((field) => ({
		...field,
		displayOptions: {
			...field.displayOptions,
			show: { source: [source], ...field.displayOptions?.show },
		},
	}));
