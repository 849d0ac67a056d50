import type { INodeProperties } from 'n8n-workflow';

const collection =
	(displayName: string, name: string, placeholder: string) =>
	(fields: INodeProperties[]): INodeProperties => ({
		displayName,
		name,
		type: 'collection',
		placeholder,
		default: {},
		options: fields,
	});

/** The optional parameters of an operation. */
export const options = collection('Options', 'options', 'Add option');

/** The filters of a list. */
export const filters = collection('Filters', 'filters', 'Add filter');

/** The fields that an update can change. */
export const updateFields = collection('Update Fields', 'updateFields', 'Add field');
