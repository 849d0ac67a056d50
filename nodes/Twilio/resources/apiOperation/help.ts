import type { ILoadOptionsFunctions, INodePropertyOptions } from 'n8n-workflow';

import { pathOf, type CatalogEntry, type CatalogParameter } from '../../catalog/entry';
import { entryOf, formOf, idOf } from './form';

/**
 * What the chosen operation and its parameters mean, for the editor, whose form has no place for it: a
 * list to read, where it does not matter what is chosen.
 */
export async function parameterHelp(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
	const entry = await entryOf(this);
	const [first, ...others] = entry ? helpOf(entry) : [];
	const shown = this.getCurrentNodeParameter('parameterHelp') as string | undefined;
	const options = [first ?? { name: 'Choose an API Operation', value: '' }, ...others];
	// n8n reports a value that is in no option, such as one of another operation
	const isKnown = !shown || options.some(({ value }) => value === shown);
	return isKnown ? options : [...options, { name: shown, value: shown }];
}

function helpOf(entry: CatalogEntry): INodePropertyOptions[] {
	const { name, help = name, method, url, parameters } = entry;
	const byId = new Map(parameters.map((parameter) => [idOf(parameter), parameter]));
	return [
		{ name: help, value: '', description: `${method} ${pathOf(url)}` },
		...formOf(entry).map(({ id, displayName, required }) => ({
			name: required ? `${displayName} (required)` : displayName,
			value: id,
			description: descriptionOf(byId.get(id)!),
		})),
	];
}

const TYPES: Partial<Record<CatalogParameter['type'], string>> = {
	list: 'A list',
	json: 'JSON',
};

/** Its help, and what can be entered. */
function descriptionOf(parameter: CatalogParameter): string {
	const { help, type, options, minimum, maximum, maxLength, pattern } = parameter;
	const parts = [
		help,
		TYPES[type],
		options && `One of ${options.join(', ')}`,
		minimum !== undefined && `At least ${minimum}`,
		maximum !== undefined && `At most ${maximum}`,
		maxLength !== undefined && !pattern && `At most ${maxLength} characters`,
	];
	return parts
		.filter((part) => typeof part === 'string')
		.map((part) => `${part.replace(/[.…]$/, '')}.`)
		.join(' ');
}
