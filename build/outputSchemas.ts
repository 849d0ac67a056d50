import { answerOf, merged, readSources, type Schema, type Source } from '../catalog/openapi';
import type { RequestOperation, CustomOperation } from '../nodes/Twilio/engine/operation';
import {
	deletedResult,
	fileResult,
	listResult,
	singleResult,
} from '../nodes/Twilio/engine/results';
import { operations as resources } from '../nodes/Twilio/resources';

/**
 * The JSON Schema of an operation's output items, like those of n8n's own nodes: names and types. The
 * editor shows the first of several types, and nothing without properties.
 */
export interface OutputSchema {
	type: string | string[];
	properties?: Record<string, OutputSchema>;
	items?: OutputSchema;
}

/** Creates the schema of an operation's output items from the schema of Twilio's response. */
type Shape = (response: () => OutputSchema) => OutputSchema;

const fields = (properties: Record<string, OutputSchema>): OutputSchema => ({
	type: 'object',
	properties,
});

const response: Shape = (read) => read();

/** The schema of a list's entries: a response of the 2010 API has one array. */
const entry: Shape = (read) => {
	const list = Object.values(read().properties ?? {}).find(({ type }) => type.includes('array'));
	return fields(list?.items?.properties ?? {});
};

/** The output for each kind of result in engine/results.ts. */
const SHAPES = new Map<RequestOperation['result'], Shape>([
	[singleResult, response],
	[listResult, entry],
	[deletedResult, () => fields({ deleted: { type: 'boolean' }, sid: { type: 'string' } })],
	[fileResult, () => fields({ sid: { type: 'string' } })],
]);

const reply: Shape = () =>
	fields({
		twiml: { type: 'string' },
		answered: { type: 'boolean' },
		reason: { type: 'string' },
	});

/** The output of operations with their own kind of result, by resource and operation. */
const OWN_SHAPES: Record<string, Shape> = {
	'call/reply': reply,
	'phoneNumber/get': response,
	'phoneNumber/release': SHAPES.get(deletedResult)!,
	'phoneNumber/update': response,
	'recording/download': SHAPES.get(fileResult)!,
	'sms/downloadMedia': entry,
	'sms/reply': reply,
	'sms/send': response,
	'verification/check': (read) => {
		const { properties } = read();
		const reason = { type: ['string', 'null'] };
		return fields({ approved: { type: 'boolean' }, ...properties, reason });
	},
};

/** Routes in the OpenAPI files, for operations whose own route has a placeholder instead of a fixed part. */
const DOCUMENTED_ROUTES: Record<string, string> = {
	'phoneNumber/searchAvailable':
		'GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers/{CountryCode}/Local.json',
};

/** Operations whose output depends on what people choose. */
const WITHOUT_SCHEMA = [
	'apiOperation/run',
	'call/sendAndWait',
	'customRequest/send',
	'sms/sendAndWait',
];

/**
 * The output schemas of all curated operations with default options, by resource and operation: `sms/get`.
 * @param isSimplified whether Simplify is on, where there is one
 * @throws Error for an operation whose output is not known
 */
export function buildSchemas(isSimplified = true): Map<string, OutputSchema> {
	const sources = new Map([...readSources().values()].flat().map((each) => [routeOf(each), each]));
	const records = Object.entries(resources)
		.flatMap(([resource, operations]) =>
			Object.entries(operations).map(([name, record]) => [`${resource}/${name}`, record] as const),
		)
		.filter(([name]) => !WITHOUT_SCHEMA.includes(name));
	return new Map(
		records.map(([name, record]) => {
			const schema = schemaOf(name, record, sources);
			return [name, isSimplified ? simplify(schema, record) : schema];
		}),
	);
}

const routeOf = ({ method, server, path }: Source) => `${method.toUpperCase()} ${server}${path}`;

function schemaOf(
	name: string,
	record: RequestOperation | CustomOperation,
	sources: Map<string, Source>,
): OutputSchema {
	const shape = OWN_SHAPES[name] ?? ('result' in record && SHAPES.get(record.result));
	if (!shape) throw new Error(`Add to OWN_SHAPES in build/outputSchemas.ts what ${name} gives`);
	return shape(() => {
		const source = 'route' in record && sources.get(DOCUMENTED_ROUTES[name] ?? record.route);
		const answer = source && answerOf(source);
		if (!answer) throw new Error(`Twilio’s OpenAPI files have no response for ${name}`);
		return { ...outputSchema(answer, source.resolve), type: 'object' };
	});
}

function simplify(schema: OutputSchema, record: RequestOperation | CustomOperation): OutputSchema {
	const { simplified } = record as Partial<RequestOperation>;
	const { properties = {} } = schema;
	if (!simplified) return schema;
	return fields(
		Object.fromEntries(
			simplified.flatMap((name) => (properties[name] ? [[name, properties[name]]] : [])),
		),
	);
}

/**
 * The names and types of a schema in an OpenAPI file, with corrections: any field can be null, even if the
 * file does not say so. Prices are strings, as in the files' own examples. A schema without a type is a
 * free-form object.
 */
function outputSchema(schema: Schema, resolve: Source['resolve'], name?: string): OutputSchema {
	const { type = 'object', properties = {}, items } = merged(schema, resolve);
	const names = Object.entries(properties);
	return {
		type: [name === 'price' ? 'string' : type, 'null'],
		...(names.length > 0 && {
			properties: Object.fromEntries(
				names.map(([inner, property]) => [inner, outputSchema(property, resolve, inner)]),
			),
		}),
		...(items && { items: outputSchema(items, resolve) }),
	};
}
