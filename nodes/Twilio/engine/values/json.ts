import type { IDataObject } from 'n8n-workflow';

import type { Refuse } from './refuse';
import { shorten } from './refuse';

/** An object or list, from a value or its JSON text. Throws for anything else. */
export function jsonValue(value: unknown, refuse: Refuse): object {
	const parsed = typeof value === 'string' ? parse(value, refuse) : value;
	if (typeof parsed === 'object' && parsed !== null) return parsed;
	throw refuse('must be JSON', 'Write it as { "name": "value" } or [ "value" ].');
}

/** An object, from a value or its JSON text. Throws for anything else. */
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
