import type { IDataObject } from 'n8n-workflow';

import type { Refuse } from './refuse';
import { shorten } from './refuse';

/** An object or a list, given as one or as JSON text. Throws when it is neither. */
export function jsonValue(value: unknown, refuse: Refuse): object {
	const parsed = typeof value === 'string' ? parse(value, refuse) : value;
	if (typeof parsed === 'object' && parsed !== null) return parsed;
	throw refuse('must be JSON', 'Write it as { "name": "value" } or [ "value" ].');
}

/** An object, given as one or as JSON text. Throws when it is something else. */
export function objectValue(value: unknown, refuse: Refuse): IDataObject {
	const object = jsonValue(value, refuse);
	if (!Array.isArray(object)) return object as IDataObject;
	throw refuse('must be a JSON object, but it is a list', 'Write it as { "name": "value" }.');
}

function parse(text: string, refuse: Refuse): unknown {
	try {
		return JSON.parse(text);
	} catch (error) {
		throw refuse(
			`is not valid JSON: ${shorten((error as Error).message)}`,
			'Write it as { "name": "value" }, with names and texts in double quotes.',
		);
	}
}
