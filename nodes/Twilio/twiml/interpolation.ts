import { ExpressionParser } from 'n8n-workflow';

import { escapeText } from './element';

/**
 * Evaluates the expressions inside a field with markup, and escapes their values, so that a message or caller
 * cannot add verbs.
 * @param raw the saved value of the field
 * @param evaluate evaluates one expression, with its braces
 * @returns undefined if the field has no expression, or is one expression that returns the whole markup
 */
export function interpolate(
	raw: unknown,
	evaluate: (expression: string) => unknown,
): string | undefined {
	if (typeof raw !== 'string' || !raw.startsWith('=')) return undefined;
	const chunks = ExpressionParser.splitExpression(raw.slice(1));
	const isSingle = chunks.every(({ type, text }) => type === 'code' || text.trim() === '');
	const isIncomplete = chunks.some((chunk) => chunk.type === 'code' && !chunk.hasClosingBrackets);
	if (isSingle || isIncomplete) return undefined;
	return chunks
		.map(({ type, text }) => (type === 'code' ? asText(evaluate(`{{${text}}}`)) : text))
		.join('');
}

const asText = (value: unknown): string =>
	escapeText(typeof value === 'object' && value ? JSON.stringify(value) : String(value ?? ''));
