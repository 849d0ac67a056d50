import type { IDataObject } from 'n8n-workflow';
import { UserError } from 'n8n-workflow';

/** The values of one request, with Twilio's parameter names. */
export interface RequestValues {
	/** For the placeholders of the route. */
	path?: Record<string, string>;
	query?: IDataObject;
	/** Sent as a form, as most of Twilio's APIs take it. */
	body?: IDataObject;
	/** Sent as JSON instead. */
	json?: IDataObject;
	headers?: Record<string, string>;
	/** Whether the headers hold an idempotency key, by which Twilio recognizes a repeated request. */
	hasIdempotencyKey?: boolean;
	/**
	 * For a list with unusual paging: the parameter for the page size, and its maximum; null if it has
	 * none.
	 */
	pageSize?: { name: string; maximum: number } | null;
}

/**
 * Fills the placeholders of a URL, each value percent-encoded.
 * Throws when a placeholder has no value, or the value is "." or "..": the request would reach another
 * resource.
 */
export function encodePath(url: string, values: Record<string, string>): string {
	return url.replace(/\{(\w+)\}/g, (_placeholder, name: string) => {
		const value = Object.hasOwn(values, name) && values[name];
		if (!value || /^\.{1,2}$/.test(value)) {
			throw new UserError(`Missing value for {${name}} in ${url}`);
		}
		return encodeURIComponent(value);
	});
}

/** A value that is sent empty, which clears the field at Twilio. */
export const CLEAR = Object.freeze({});

/**
 * Encodes values for a form body or a query: lists repeat their name, objects become JSON, and empty
 * values are left out.
 */
export function encodeForm(values: IDataObject): string {
	const form = new URLSearchParams();
	for (const [name, value] of Object.entries(values)) {
		for (const entry of Array.isArray(value) ? value : [value]) {
			if (entry === CLEAR) form.append(name, '');
			else if (!isEmpty(entry)) form.append(name, asText(entry));
		}
	}
	return form.toString();
}

const isEmpty = (value: unknown) =>
	value === undefined ||
	value === null ||
	value === '' ||
	(typeof value === 'object' && Object.keys(value).length === 0);

const asText = (value: unknown) =>
	typeof value === 'object' ? JSON.stringify(value) : String(value);
