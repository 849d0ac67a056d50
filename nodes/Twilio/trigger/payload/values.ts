import type { WebhookParameters } from './parameters';

/** A text; null where there is none. */
export const textOf = (parameters: WebhookParameters, name: string): string | null =>
	parameters[name] || null;

/** A number; null where there is none. */
export function numberOf(parameters: WebhookParameters, name: string): number | null {
	const text = textOf(parameters, name);
	return text !== null && Number.isFinite(Number(text)) ? Number(text) : null;
}

/** True or false; null where there is neither. */
export const flagOf = (parameters: WebhookParameters, name: string): boolean | null =>
	parameters[name] ? parameters[name] === 'true' : null;

/** A moment in ISO 8601, of RFC 2822 or ISO 8601; null where there is none. */
export function momentOf(parameters: WebhookParameters, name: string): string | null {
	const moment = new Date(textOf(parameters, name) ?? NaN);
	return Number.isNaN(moment.getTime()) ? null : moment.toISOString();
}

/** A group of values; null where it has none. */
export const unlessEmpty = <Group extends object>(group: Group): Group | null =>
	Object.values(group).some((value) => value !== null) ? group : null;
