import type {
	FieldType,
	ILoadOptionsFunctions,
	ResourceMapperField,
	ResourceMapperFields,
} from 'n8n-workflow';

import type { CatalogEntry, CatalogParameter, ParameterType } from '../../catalog/entry';
import { findEntry } from '../../catalog';

/** n8n’s input for each type. Lists are texts, which people write more easily than JSON. */
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

/** Account SID comes from the credential or the option "Account SID", so the form leaves it out. */
export const isEntered = ({ name, in: place }: CatalogParameter) =>
	!(place === 'path' && name === 'AccountSid');

/** Without these, n8n would name the arguments for `DateSent<` and `DateSent>` both `DateSent_`. */
const COMPARISONS: Record<string, string> = { '<': ' Before', '>': ' After' };

/**
 * Twilio's name for the parameter, which its documentation uses. n8n derives the name of an AI agent's
 * argument from it. The location distinguishes parameters with the same name.
 */
function labelOf({ name, in: place }: CatalogParameter, all: CatalogParameter[]): string {
	const label = name.replace(/[<>]$/, (sign) => COMPARISONS[sign] ?? sign);
	const isOnly = all.filter((other) => other.name === name).length === 1;
	return isOnly || place === 'body' ? label : `${label} (${place})`;
}

/** The form of an operation in the catalog's order: required fields first, the rest can be added. */
export const formOf = ({ parameters }: CatalogEntry): ResourceMapperField[] =>
	parameters.filter(isEntered).map((parameter, _index, entered) => ({
		id: idOf(parameter),
		displayName: labelOf(parameter, entered),
		required: parameter.required ?? false,
		defaultMatch: false,
		display: true,
		removed: !parameter.required,
		type: inputOf(parameter),
		options: parameter.options?.map((value) => ({ name: value, value })),
		...defaultOf(parameter),
	}));

const inputOf = ({ type, relative }: CatalogParameter) => (relative ? 'string' : INPUTS[type]);

/** With the default '', n8n saves a text field that was added but left empty, so it clears Twilio's value. */
const defaultOf = (parameter: CatalogParameter) =>
	parameter.required
		? { defaultValue: parameter.default }
		: inputOf(parameter) === 'string' && { defaultValue: '' };

/**
 * A hidden field with the description of the operation. n8n saves it with the form. It is the node's
 * description as an AI agent's tool (descriptions/tool.ts) while the form belongs to the chosen operation.
 */
const aboutOf = ({ key, resource, name, help, warning }: CatalogEntry): ResourceMapperField => ({
	id: `@${key}`,
	displayName: [`${name} (${resource})`, help, warning].filter(Boolean).join('. '),
	required: false,
	defaultMatch: false,
	display: false,
	removed: true,
	type: 'string',
});

/** Parameters of an operation can have the same name in different locations: `Sid` in path and body. */
export const idOf = ({ in: place, name }: CatalogParameter): string =>
	place === 'body' ? name : `${place}.${name}`;

/** The operation that is chosen in the editor. */
export async function entryOf(context: ILoadOptionsFunctions): Promise<CatalogEntry | undefined> {
	const key = context.getCurrentNodeParameter('apiOperation', { extractValue: true });
	return typeof key === 'string' ? await findEntry(key.trim()) : undefined;
}

/** The form of the chosen operation, for the editor. */
export async function operationParameters(
	this: ILoadOptionsFunctions,
): Promise<ResourceMapperFields> {
	const entry = await entryOf(this);
	return { fields: entry ? [aboutOf(entry), ...formOf(entry)] : [] };
}
