import type { IDataObject } from 'n8n-workflow';

import type { FieldReader, SavedForm } from '../../engine/fieldReader';

const MAX_CHARACTERS = 1600;

/** Characters that the value of a variable must not contain, with the error text. */
const REFUSED: Array<[RegExp, string]> = [
	[/[\n\v\f\r\u0085\u2028\u2029]/, 'a line break'],
	[/\t/, 'a tab'],
	[/\p{Zs}{5}/u, 'more than four spaces in a row'],
];

/**
 * The values of a template's variables as text. Throws if a value is missing or invalid. A variable that was
 * removed from the form keeps its default.
 * Sources: https://www.twilio.com/docs/content/using-variables-with-content-api and
 * https://www.twilio.com/docs/api/errors/21656
 */
export function templateVariables(fields: FieldReader): Record<string, string> {
	const field = fields.text('variables') === 'json' ? 'contentVariablesJson' : 'contentVariables';
	const values =
		field === 'contentVariables' ? enteredIn(fields.savedForm(field)) : fields.object(field);
	return Object.fromEntries(
		Object.entries(values).map(([name, value]) => [name, checked(fields, field, name, value)]),
	);
}

/** The values of a form; undefined for an empty variable. */
function enteredIn({ value, schema = [] }: SavedForm): IDataObject {
	const removed = schema.filter((field) => field.removed).map(({ id }) => id);
	const asked = Object.fromEntries(schema.map(({ id }) => [id, undefined]));
	const entries = Object.entries({ ...asked, ...value });
	return Object.fromEntries(entries.filter(([name]) => !removed.includes(name)));
}

function checked(fields: FieldReader, field: string, name: string, value: unknown): string {
	if (typeof value === 'object' && value !== null) {
		throw fields.invalid(
			field,
			`must have text for ${name}, but it is ${Array.isArray(value) ? 'a list' : 'an object'}`,
			'Use an expression that returns text.',
		);
	}
	const text = String(value ?? '');
	if (text.trim() === '' || (typeof value === 'number' && !Number.isFinite(value))) {
		throw fields.invalid(
			field,
			`has no value for ${name}`,
			'Fill it in, check that its expression returns a value, or remove it to use the template’s default.',
		);
	}
	const found = REFUSED.find(([pattern]) => pattern.test(text));
	if (found) {
		throw fields.invalid(
			field,
			`has ${found[1]} in ${name}`,
			'Remove it from the value, or move it into the text of the template.',
		);
	}
	const { length } = [...text];
	if (length <= MAX_CHARACTERS) return text;
	throw fields.invalid(
		field,
		`has ${length.toLocaleString('en')} characters in ${name}; Twilio accepts at most 1,600`,
		'Shorten it.',
	);
}
