import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The parts of a schema that the catalog reads. */
export interface Schema {
	$ref?: string;
	type?: string;
	format?: string;
	enum?: unknown[];
	items?: Schema;
	properties?: Record<string, Schema>;
	required?: string[];
	allOf?: Schema[];
	oneOf?: Schema[];
	anyOf?: Schema[];
	description?: string;
	default?: unknown;
	minimum?: number;
	maximum?: number;
	maxLength?: number;
	pattern?: string;
	readOnly?: boolean;
}

/** A parameter of the path, the query or the headers. */
export interface Parameter {
	$ref?: string;
	name: string;
	in: 'path' | 'query' | 'header';
	required?: boolean;
	description?: string;
	schema: Schema;
}

interface Content {
	content?: Record<string, { schema: Schema }>;
}

export interface Operation {
	operationId: string;
	summary?: string;
	description?: string;
	parameters?: Parameter[];
	requestBody?: Content;
	responses: Record<string, Content & { $ref?: string }>;
}

const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;

type PathItem = {
	servers?: Array<{ url: string }>;
	description?: string;
	parameters?: Parameter[];
} & Partial<Record<(typeof METHODS)[number], Operation>>;

interface Definition {
	servers: [{ url: string }];
	paths: Record<string, PathItem>;
}

/** One operation as its OpenAPI file describes it. */
export interface Source {
	/** The short name of the file, such as `messaging_v1`. */
	file: string;
	/** `messaging_v1.CreateService`. */
	key: string;
	method: (typeof METHODS)[number];
	/** `https://messaging.twilio.com` */
	server: string;
	/** The path as in the file: `/v1/Services/{ServiceSid}`. */
	path: string;
	item: PathItem;
	operation: Operation;
	/** Resolves a reference; returns anything else unchanged. */
	resolve: <T extends { $ref?: string }>(value: T) => T;
}

const manifest = require.resolve('@twilio/cli-core/package.json');
const folder = join(dirname(manifest), 'src/services/twilio-api');

/** The version of Twilio’s OpenAPI files: https://github.com/twilio/twilio-oai */
export const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };

/** All operations of all of Twilio’s OpenAPI files, by file. */
export function readSources(): Map<string, Source[]> {
	const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
	return new Map(
		names.sort().map((name) => {
			const file = name.replace(/^twilio_|\.json$/g, '');
			return [file, sourcesOf(file, readFileSync(join(folder, name), 'utf8'))];
		}),
	);
}

function sourcesOf(file: string, text: string): Source[] {
	const definition = JSON.parse(text) as Definition;
	const resolve = <T extends { $ref?: string }>(value: T): T => {
		if (!value.$ref) return value;
		const steps = value.$ref.slice('#/'.length).split('/');
		const target = steps.reduce<unknown>(
			(at, step) => (at as Record<string, unknown>)[step],
			definition,
		);
		return resolve(target as T);
	};
	return Object.entries(definition.paths).flatMap(([path, item]) =>
		METHODS.flatMap((method) => {
			const operation = item[method];
			if (!operation) return [];
			const [{ url: server }] = definition.servers;
			const key = `${file}.${operation.operationId}`;
			return [{ file, key, method, server, path, item, operation, resolve }];
		}),
	);
}

/** A schema merged with its `allOf` schemas. */
export function merged(schema: Schema, resolve: Source['resolve']): Schema {
	const { allOf = [], ...own } = resolve(schema);
	const parts = [...allOf.map((part) => merged(part, resolve)), own];
	return Object.assign({}, ...parts, {
		properties: Object.assign({}, ...parts.map((part) => part.properties)),
		required: parts.flatMap((part) => part.required ?? []),
	}) as Schema;
}

/** The schema of an operation's success response, if there is one. */
export function answerOf({ operation, resolve }: Source): Schema | undefined {
	const code = Object.keys(operation.responses).find((status) => Number(status) < 300);
	const { content = {} } = code ? resolve(operation.responses[code] ?? {}) : {};
	const [media] = Object.values(content);
	return media && merged(media.schema, resolve);
}
