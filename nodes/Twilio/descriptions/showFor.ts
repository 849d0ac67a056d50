import type { INodeProperties } from 'n8n-workflow';

/**
 * The fields of one operation, shown only where that operation is chosen.
 * Each field stands as a literal in its record, where n8n's linter can read it.
 */
export const showFor = (
	resource: string,
	operation: string,
	fields: INodeProperties[],
): INodeProperties[] =>
	fields.map((field) => ({
		...field,
		displayOptions: {
			...field.displayOptions,
			show: { resource: [resource], operation: [operation], ...field.displayOptions?.show },
		},
	}));
