import type { IDataObject } from 'n8n-workflow';

/** Whether a JSON value is an object, not a list and not null. */
export const isObject = (value: unknown): value is IDataObject =>
	typeof value === 'object' && value !== null && !Array.isArray(value);
