import type { IDisplayOptions, INodeProperties } from 'n8n-workflow';

interface Shown {
	show?: IDisplayOptions['show'];
	placeholder?: string;
}

/** Fields that people can add. */
export const collection = (
	displayName: string,
	name: string,
	fields: INodeProperties[],
	{ show, placeholder = 'Add option' }: Shown = {},
): INodeProperties => ({
	displayName,
	name,
	type: 'collection',
	placeholder,
	default: {},
	...(show && { displayOptions: { show } }),
	options: fields,
});

/** The optional parameters of an operation. */
export const options = (fields: INodeProperties[]) => collection('Options', 'options', fields);

/** The filters of a list. */
export const filters = (fields: INodeProperties[]) =>
	collection('Filters', 'filters', fields, { placeholder: 'Add filter' });

/** The fields that an update can change. */
export const updateFields = (fields: INodeProperties[]) =>
	collection('Update Fields', 'updateFields', fields, { placeholder: 'Add field' });
