import { randomUUID } from 'crypto';
import type { IDataObject } from 'n8n-workflow';

import type { CatalogEntry, CatalogParameter } from '../../catalog/entry';
import type { Item } from '../../engine/item';
import type { RequestValues } from '../../transport/encode';
import { idOf } from './form';
import { parameterValue } from './parameterValue';

/**
 * The header that some operations take, by which Twilio tells a repeated request from a new one.
 * Made up where a person gives none, so that the request can be sent again.
 */
const KEY = 'Idempotency-Key';

/** The field that holds the form. */
const FORM = 'parameters';

/**
 * The request of an operation, from the values of its form.
 * Throws a NodeOperationError that names the parameter when a value cannot be right.
 */
export function requestOf(entry: CatalogEntry, item: Item, timezone: string): RequestValues {
	const entered = item.form(FORM);
	const known = entry.parameters.map(idOf);
	const gone = Object.keys(entered).filter((id) => !known.includes(id) && isFilledIn(entered[id]));
	if (gone.length > 0) {
		throw item.invalid(
			FORM,
			`have a value for ${gone.join(', ')}, which this operation does not take`,
			'Remove it: Twilio may have renamed it, or it is of another operation.',
		);
	}
	const sent: Record<CatalogParameter['in'], IDataObject> = {
		path: {},
		query: {},
		header: {},
		body: {},
	};
	for (const parameter of entry.parameters) {
		const value = entered[idOf(parameter)];
		if (!isFilledIn(value)) continue;
		const fitting = parameterValue(parameter, value, timezone, (problem, remedy) =>
			item.invalid(FORM, `cannot be sent: ${parameter.name} ${problem}`, remedy),
		);
		Object.assign(sent[parameter.in], named(parameter, fitting));
	}
	for (const group of entry.oneOf ?? []) {
		if (group.some((name) => name in sent.body)) continue;
		throw item.invalid(FORM, `have none of ${group.join(', ')}`, 'Add one of them and fill it in.');
	}
	const hasKey = entry.parameters.some((each) => each.in === 'header' && each.name === KEY);
	if (hasKey) sent.header[KEY] ??= randomUUID();
	const { path, query, header, body } = sent;
	const whole = entry.parameters.find((parameter) => parameter.whole);
	return {
		path: path as Record<string, string>,
		query,
		headers: header as Record<string, string>,
		hasKey,
		pageSize: entry.pageSize ?? null,
		...(entry.body === 'json'
			? { json: whole ? (body[whole.name] as IDataObject) : body }
			: { body }),
	};
}

const isFilledIn = (value: unknown) => value !== undefined && value !== null && value !== '';

/** A value under the names Twilio takes it by: a family numbers its members. */
const named = ({ name, family }: CatalogParameter, value: IDataObject[string]): IDataObject =>
	family
		? Object.fromEntries(
				Object.entries(value as IDataObject).flatMap(([key, one], index) => [
					[`${family}${index + 1}.Name`, key],
					[`${family}${index + 1}.Value`, one],
				]),
			)
		: { [name]: value };
