import { randomUUID } from 'crypto';
import type { IDataObject } from 'n8n-workflow';

import type { CatalogEntry, CatalogParameter } from '../../catalog/entry';
import type { FieldReader } from '../../engine/fieldReader';
import { checkHeader } from '../../engine/values/header';
import type { Refuse } from '../../engine/values/refuse';
import { shorten } from '../../engine/values/refuse';
import type { RequestValues } from '../../transport/encode';
import { CLEAR } from '../../transport/encode';
import { idOf, isEntered } from './form';
import { parameterValue } from './parameterValue';

/**
 * The header by which Twilio recognizes a repeated request, for some operations. The node generates a
 * missing value, so that it can retry the request.
 */
const KEY = 'Idempotency-Key';

/** The field with the form. */
const FORM = 'parameters';

/**
 * The request of an operation, from the values of its form. Parameters that are null or undefined are left
 * out. An optional parameter that is '' is sent empty, except in series and headers.
 * Throws a NodeOperationError that names the parameter if a value is missing or invalid.
 */
export function requestOf(
	entry: CatalogEntry,
	fields: FieldReader,
	timezone: string,
): RequestValues {
	const entered = fields.formValues(FORM);
	checkNames(entry, fields, entered);
	const sent: Record<CatalogParameter['in'], IDataObject> = {
		path: {},
		query: {},
		header: {},
		body: {},
	};
	const missing: string[] = [];
	for (const parameter of entry.parameters) {
		const refuse: Refuse = (problem, remedy) =>
			fields.invalid(FORM, `cannot be sent: ${parameter.name} ${problem}`, remedy);
		const value = valueOf(entry, parameter, entered[idOf(parameter)], timezone, refuse);
		if (isMissing(parameter, value)) missing.push(parameter.name);
		else if (value !== undefined) Object.assign(sent[parameter.in], named(parameter, value));
	}
	if (missing.length > 0) {
		throw fields.invalid(
			FORM,
			`cannot be sent without ${missing.join(', ')}`,
			'Fill it in, or check that its expression returns a value.',
		);
	}
	const hasIdempotencyKey = entry.parameters.some(
		(each) => each.in === 'header' && each.name === KEY,
	);
	if (hasIdempotencyKey) sent.header[KEY] ??= randomUUID();
	const { path, query, header, body } = sent;
	const wholeBody = entry.parameters.find((parameter) => parameter.isBody);
	return {
		path: path as Record<string, string>,
		query,
		headers: header as Record<string, string>,
		hasIdempotencyKey,
		pageSize: entry.pageSize ?? null,
		...(entry.body === 'json'
			? { json: wholeBody ? (body[wholeBody.name] as IDataObject) : body }
			: { body }),
	};
}

/** Throws when there is a value for a parameter that the operation does not have. */
function checkNames(entry: CatalogEntry, fields: FieldReader, entered: IDataObject): void {
	const known = entry.parameters.map(idOf);
	const gone = Object.keys(entered).filter((id) => !known.includes(id) && !isBlank(entered[id]));
	if (gone.length === 0) return;
	throw fields.invalid(
		FORM,
		`have a value for ${shorten(gone.join(', '))}, which this operation does not have`,
		'Remove it. Twilio may have renamed it, or it belongs to another operation.',
	);
}

/** The value to send; undefined if there is none. */
function valueOf(
	{ body }: CatalogEntry,
	parameter: CatalogParameter,
	entered: unknown,
	timezone: string,
	refuse: Refuse,
): IDataObject[string] {
	if (entered === undefined || entered === null) return undefined;
	if (isBlank(entered) && (entered === '' || parameter.required)) {
		// a new resource has nothing to clear
		if (parameter.required || parameter.series || parameter.in === 'header') return undefined;
		if (parameter.in !== 'body' || body !== 'json') return CLEAR;
		return parameter.type === 'list' ? [] : '';
	}
	const value = parameterValue(parameter, entered, { timezone, body }, refuse);
	switch (parameter.in) {
		case 'path':
			return String(value);
		case 'header':
			checkHeader(parameter.name, String(value), refuse);
			return String(value);
		default:
			return value;
	}
}

const isBlank = (value: unknown) =>
	value === undefined || value === null || (typeof value === 'string' && value.trim() === '');

const isMissing = (parameter: CatalogParameter, value: IDataObject[string]): boolean =>
	parameter.required === true &&
	isEntered(parameter) &&
	(value === undefined || (parameter.type === 'list' && [value].flat().length === 0));

/** A value under Twilio's parameter names. The names and values of a series are numbered. */
const named = ({ name, series }: CatalogParameter, value: IDataObject[string]): IDataObject =>
	series
		? Object.fromEntries(
				Object.entries(value as IDataObject).flatMap(([key, one], index) => [
					[`${series}${index + 1}.Name`, key],
					[`${series}${index + 1}.Value`, (one ?? '') === '' ? CLEAR : one],
				]),
			)
		: { [name]: value };
