import type { ILoadOptionsFunctions, INodePropertyOptions } from 'n8n-workflow';

import { pathOf, type CatalogEntry, type CatalogParameter } from '../../catalog/entry';
import { entryOf, formOf, idOf } from './form';

/**
 * Help on the chosen operation and its parameters. It is an options list, because the form in the editor
 * cannot show help. The selected option has no effect.
 */
export async function parameterHelp(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
	const entry = await entryOf(this);
	const [first, ...others] = entry ? helpOf(entry) : [];
	const shown = this.getCurrentNodeParameter('parameterHelp') as string | undefined;
	const options = [first ?? { name: 'Choose an API Operation', value: '' }, ...others];
	// n8n shows an error for a value that is not an option, e.g. one from another operation
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

/** The help of a parameter and its possible values. */
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
