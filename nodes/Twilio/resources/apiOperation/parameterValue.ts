import type { IDataObject } from 'n8n-workflow';

import type { CatalogEntry, CatalogParameter } from '../../catalog/entry';
import { booleanValue } from '../../engine/values/boolean';
import {
	dateText,
	dateTimeText,
	dateTimeValue,
	isRelativeDate,
} from '../../engine/values/dateTime';
import { pathSegment } from '../../engine/values/formats';
import { jsonValue, objectValue } from '../../engine/values/json';
import { listValue } from '../../engine/values/list';
import { numberValue } from '../../engine/values/number';
import type { Refuse } from '../../engine/values/refuse';
import { textValue } from '../../engine/values/text';

/** The context of a value that its parameter does not contain. */
interface Circumstances {
	/** The time zone of the workflow. */
	timezone: string;
	/** How the body is sent. */
	body: CatalogEntry['body'];
}

/** The value to send, from what a person entered or an expression returned. Throws if it is invalid. */
export function parameterValue(
	parameter: CatalogParameter,
	entered: unknown,
	{ timezone, body }: Circumstances,
	refuse: Refuse,
): IDataObject[string] {
	const { minimum, maximum, integer, relative, separator } = parameter;
	switch (parameter.type) {
		case 'number': {
			const decimals = integer ? 0 : undefined;
			return numberValue(entered, { minimum, maximum, decimals }, refuse);
		}
		case 'boolean':
			return booleanValue(entered, refuse);
		case 'dateTime':
			return dateTimeText(dateTimeValue(entered, timezone, refuse));
		case 'date':
			if (relative && isRelativeDate(entered)) return entered.trim();
			return dateText(dateTimeValue(entered, timezone, refuse));
		case 'list':
			return listValue(entered, separator ?? 'line', refuse).map((entry) =>
				text(parameter, entry, refuse),
			);
		case 'json':
			return json(parameter, entered, body, refuse);
		default:
			return text(parameter, entered, refuse);
	}
}

/** In the body and the query, free text can also be an object or a list, which is sent as JSON. */
function text(parameter: CatalogParameter, entered: unknown, refuse: Refuse): string {
	const { in: place, options, pattern, maxLength } = parameter;
	const limits = {
		options,
		pattern,
		maxLength,
		json: !options && !pattern && (place === 'body' || place === 'query'),
	};
	if (place !== 'path') return textValue(entered, limits, refuse);
	return textValue(textValue(entered, { format: pathSegment }, refuse), limits, refuse);
}

/**
 * Outside a JSON body, JSON is sent as text, unless each entry is a separate value. Even then, an empty list
 * is sent as text, because otherwise it would not be sent at all.
 */
function json(
	{ series, in: place, repeated }: CatalogParameter,
	entered: unknown,
	body: CatalogEntry['body'],
	refuse: Refuse,
): IDataObject[string] {
	if (series) return objectValue(entered, refuse);
	const value = jsonValue(entered, refuse) as IDataObject | IDataObject[];
	if (place === 'body' && body === 'json') return value;
	const entries = repeated ? ([value].flat(Infinity) as IDataObject[]) : [];
	return entries.length > 0 ? entries : JSON.stringify(value);
}
