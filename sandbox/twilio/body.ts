import { parse } from 'node:querystring';
import type { Operation, Schema } from './specs';

/** The schema of an operation's request body for `contentType`; undefined if it has none. */
export const bodySchema = (operation: Operation, contentType: string): Schema | undefined =>
	operation.requestBody?.content[contentType]?.schema;

function fromJson(value: unknown): unknown {
	try {
		return JSON.parse(String(value));
	} catch {
		return value;
	}
}

/**
 * Parses the raw body of a request. In a form, a repeated key is a list, and a field of the type object
 * contains JSON text. Invalid JSON is parsed as a form, which then does not match the schema.
 */
export function parseBody(
	raw: string,
	contentType: string,
	schema: Schema | undefined,
): Record<string, unknown> {
	const json = contentType.endsWith('json') ? fromJson(raw) : undefined;
	if (typeof json === 'object' && json !== null) return { ...json };
	const form: Record<string, unknown> = { ...parse(raw) };
	for (const [name, { type }] of Object.entries(schema?.properties ?? {})) {
		if (type === 'object' && name in form) form[name] = fromJson(form[name]);
	}
	return form;
}
