import { parse } from 'node:querystring';
import type { Operation, Schema } from './specs';

/** The schema of the bodies an operation takes in `contentType`, if it takes any. */
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
 * Parses the raw body of a request. In a form, a repeated key is a list, and a field that the schema calls
 * an object contains JSON text. Invalid JSON is parsed as a form, which then fits no schema.
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
