import type { WebhookParameters } from './parameters';

/** A text; null if it is empty or missing. */
export const textOf = (parameters: WebhookParameters, name: string): string | null =>
	parameters[name] || null;

/** A number; null if there is none. */
export function numberOf(parameters: WebhookParameters, name: string): number | null {
	const text = textOf(parameters, name);
	return text !== null && Number.isFinite(Number(text)) ? Number(text) : null;
}

/** A boolean; null if it is missing. */
export const flagOf = (parameters: WebhookParameters, name: string): boolean | null =>
	parameters[name] ? parameters[name] === 'true' : null;

/** A date and time in ISO 8601, parsed from RFC 2822 or ISO 8601; null if there is none. */
export function momentOf(parameters: WebhookParameters, name: string): string | null {
	const moment = new Date(textOf(parameters, name) ?? NaN);
	return Number.isNaN(moment.getTime()) ? null : moment.toISOString();
}

/** A group of values; null if all are null. */
export const unlessEmpty = <Group extends object>(group: Group): Group | null =>
	Object.values(group).some((value) => value !== null) ? group : null;
