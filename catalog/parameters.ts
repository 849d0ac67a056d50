import type { CatalogParameter, ParameterType } from '../nodes/Twilio/catalog/entry';
import { firstSentence } from './help';
import { PARAMETERS } from './exclusions';
import { merged, type Schema, type Source } from './openapi';

type Resolve = Source['resolve'];

/** The first parameter of a series such as `Parameter1.Name`, `Parameter1.Value`, `Parameter2.Name` … */
const SERIES = /^(\w*[A-Za-z])(\d+)\.(?:Name|Value)$/;

/**
 * Lists whose values never contain a comma, which the OpenAPI files do not say: Twilio's own names (events,
 * languages, add-ons), single words, SIDs and email addresses.
 */
const LISTS_WITHOUT_COMMAS =
	/(Event|Filters|Permission|Fields|Types?|AddOns|Language|Eligibility|InternationalRoaming|Categories|Status|Keywords|Sids?|Ids|Networks|documents|emails?)$/i;

const SCALARS = ['string', 'integer', 'number', 'boolean'];

/** All parameters of a request, in path, query, headers and body; required ones first. */
export function parametersOf(source: Source): CatalogParameter[] {
	const { item, operation, resolve } = source;
	const outside = [...(item.parameters ?? []), ...(operation.parameters ?? [])]
		.map((parameter) => resolve(parameter))
		.filter(({ name }) => !(name in PARAMETERS))
		.map(({ schema, description, ...parameter }) =>
			parameterOf(parameter, { description, ...merged(schema, resolve) }, resolve),
		);
	return [...outside, ...bodyOf(source)].sort(
		(a, b) => Number(b.required ?? false) - Number(a.required ?? false),
	);
}

function bodyOf({ operation, resolve }: Source): CatalogParameter[] {
	const [media] = Object.values(operation.requestBody?.content ?? {});
	if (!media) return [];
	const schema = merged(media.schema, resolve);
	const properties = Object.entries(schema.properties ?? {});
	if (properties.length === 0) {
		const help = firstSentence(schema.description) ?? 'The whole body';
		return [{ name: 'body', in: 'body', type: 'json', required: true, help, isBody: true }];
	}
	return properties
		.map(([name, property]) => ({ name, property: merged(property, resolve) }))
		.filter(({ name, property }) => !property.readOnly && isFirst(name))
		.map(({ name, property }) => {
			const [, series] = SERIES.exec(name) ?? [];
			if (series) {
				const help = 'Names and values, as an object';
				return { name: series, in: 'body', type: 'json', help, series };
			}
			const required = schema.required?.includes(name);
			return parameterOf({ name, in: 'body', required }, property, resolve);
		});
}

/** The first `Name` of a series stands for the whole series. */
const isFirst = (name: string) => !SERIES.test(name) || /\D1\.Name$/.test(name);

function parameterOf(
	{ name, in: place, required }: { name: string; in: CatalogParameter['in']; required?: boolean },
	schema: Schema,
	resolve: Resolve,
): CatalogParameter {
	const items = schema.items && merged(schema.items, resolve);
	const options = schema.enum ?? items?.enum;
	const { default: preset, minimum, maximum } = schema;
	// for a list, these are the limits of each value
	const { maxLength, pattern } = items ?? schema;
	const type = typeOf(schema, items);
	return {
		name,
		in: place,
		type,
		...(required && { required }),
		help: firstSentence(schema.description),
		...(options && { options: options.map(String) }),
		...(isScalar(preset) && { default: preset }),
		minimum,
		maximum,
		...(schema.type === 'integer' && { integer: true }),
		...(type === 'date' &&
			/offsets? from the current date/.test(schema.description ?? '') && { relative: true }),
		...(type === 'list' && { separator: separatorOf(name, options, pattern) }),
		...(type === 'json' && schema.type === 'array' && { repeated: true }),
		maxLength,
		pattern,
	};
}

/** A URL can contain a comma, but no space. */
function separatorOf(
	name: string,
	options?: unknown[],
	pattern = ',',
): CatalogParameter['separator'] {
	if (/urls?$/i.test(name)) return 'commaAndSpace';
	const isFree = options
		? options.some((option) => String(option).includes(','))
		: !LISTS_WITHOUT_COMMAS.test(name) && /[.,]|\[\^|\\[SWD]/.test(pattern);
	return isFree ? undefined : 'comma';
}

const isScalar = (value: unknown): value is string | number | boolean =>
	['string', 'number', 'boolean'].includes(typeof value);

function typeOf({ type, format, ...schema }: Schema, items?: Schema): ParameterType {
	if (schema.enum) return 'options';
	if (type === 'array') return SCALARS.includes(items?.type ?? '') || items?.enum ? 'list' : 'json';
	if (type === 'integer' || type === 'number') return 'number';
	if (type === 'boolean') return 'boolean';
	if (type !== 'string') return 'json';
	if (format === 'date-time') return 'dateTime';
	return format === 'date' ? 'date' : 'string';
}
