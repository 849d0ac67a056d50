import type {
	FieldType,
	ILoadOptionsFunctions,
	ResourceMapperField,
	ResourceMapperFields,
} from 'n8n-workflow';

import type { CatalogEntry, CatalogParameter, ParameterType } from '../../catalog/entry';
import { findEntry } from '../../catalog';

/** n8n’s input for each type. Lists are texts with commas, which people write more easily than JSON. */
const INPUTS: Record<ParameterType, FieldType> = {
	string: 'string',
	number: 'number',
	boolean: 'boolean',
	dateTime: 'dateTime',
	date: 'dateTime',
	options: 'options',
	list: 'string',
	json: 'string',
};

const HINTS: Partial<Record<ParameterType, string>> = {
	list: 'list, with commas',
	json: 'JSON',
};

/** The account is the credential’s, or the one of the option "Account SID". */
export const isEntered = ({ name, in: place }: CatalogParameter) =>
	!(place === 'path' && name === 'AccountSid');

/** A form has no place for help but its labels. */
function labelOf({ name, type, help, options }: CatalogParameter): string {
	const values = type === 'list' && options ? `: ${options.join(', ')}` : '';
	const hint = HINTS[type] ? ` (${HINTS[type]}${values})` : '';
	return `${name}${hint}${help ? `: ${help}` : ''}`;
}

/** The form of an operation, in the catalogue’s order: what is required first, the rest to be added. */
export const formOf = ({ parameters }: CatalogEntry): ResourceMapperField[] =>
	parameters.filter(isEntered).map((parameter) => ({
		id: idOf(parameter),
		displayName: labelOf(parameter),
		required: parameter.required ?? false,
		defaultMatch: false,
		display: true,
		removed: !parameter.required,
		type: inputOf(parameter),
		options: parameter.options?.map((value) => ({ name: value, value })),
		...defaultOf(parameter),
	}));

const inputOf = ({ type, relative }: CatalogParameter) => (relative ? 'string' : INPUTS[type]);

/** A text that is added and left empty is '', which clears what Twilio has: n8n would forget it. */
const defaultOf = (parameter: CatalogParameter) =>
	parameter.required
		? { defaultValue: parameter.default }
		: inputOf(parameter) === 'string' && { defaultValue: '' };

/**
 * What the operation does, as a field that nobody sees: saved with the form, it is what an AI agent
 * is told of the node as a tool (descriptions/tool.ts).
 */
const aboutOf = ({ resource, name, help }: CatalogEntry): ResourceMapperField => ({
	id: '@about',
	displayName: [`${name} (${resource})`, help].filter(Boolean).join('. '),
	required: false,
	defaultMatch: false,
	display: false,
	removed: true,
	type: 'string',
});

/** Two parameters of an operation may have one name, in different places: `Sid` of path and body. */
export const idOf = ({ in: place, name }: CatalogParameter): string =>
	place === 'body' ? name : `${place}.${name}`;

/** The form of the chosen operation, for the editor. */
export async function operationParameters(
	this: ILoadOptionsFunctions,
): Promise<ResourceMapperFields> {
	const product = this.getCurrentNodeParameter('product') as string;
	const key = this.getCurrentNodeParameter('apiOperation', { extractValue: true }) as string;
	const entry = key ? await findEntry(product, key) : undefined;
	return { fields: entry ? [aboutOf(entry), ...formOf(entry)] : [] };
}
