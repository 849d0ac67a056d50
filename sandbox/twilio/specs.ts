import { type Document, OpenAPIBackend } from 'openapi-backend';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { unescape } from 'node:querystring';
import { downloads } from './downloads';
import type { Answer } from './resource';

/** The parts of an operation that the sandbox reads. */
export interface Operation {
	operationId: string;
	path: string;
	method: string;
	parameters?: Array<{ in: string; name: string }>;
	requestBody?: { content: Record<string, { schema: Schema }> };
	responses: object;
	/** `conditional`: of each group, at least one parameter is needed. */
	'x-twilio'?: { conditional?: string[][] };
}

/** The parts of a schema that the sandbox reads. */
export interface Schema {
	type?: string;
	properties?: Record<string, Schema>;
	additionalProperties?: boolean;
}

/** Twilio's OpenAPI files: https://github.com/twilio/twilio-oai, in the package of Twilio's CLI. */
const folder = join(
	dirname(require.resolve('@twilio/cli-core/package.json')),
	'src/services/twilio-api',
);

/** One OpenAPI file, ready to match, check and mock requests. */
export class Spec {
	private readonly matches = new Map<string, Operation | undefined>();

	private constructor(
		/** The name of the file, such as `api_v2010`. */
		readonly name: string,
		readonly backend: OpenAPIBackend,
	) {}

	/** Reads `file` and makes its checks strict: an unknown parameter is an error. */
	static async load(file: string): Promise<Spec> {
		const name = file.replace(/^twilio_|\.json$/g, '');
		const definition = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Document;
		Object.assign(definition.paths ?? {}, downloads[name]);
		const backend = new OpenAPIBackend({
			definition,
			quick: true,
			ajvOpts: {
				coerceTypes: 'array',
				strict: false,
				allErrors: true,
				validateFormats: false,
				// Otherwise Ajv would compile its meta-schema again for each operation.
				validateSchema: false,
			},
		});
		await backend.init();
		const operations = backend.router.getOperations();
		// openapi-backend would list all operations again for each request: 2 ms in the largest file.
		backend.router.getOperations = () => operations;
		for (const { requestBody } of operations as unknown as Operation[]) {
			for (const media of Object.values(requestBody?.content ?? {})) {
				// A copy: a schema used twice becomes a reference, which fails below `twilio/card`.
				media.schema = JSON.parse(JSON.stringify(media.schema)) as Schema;
				if (media.schema.properties) media.schema.additionalProperties = false;
			}
		}
		return new Spec(name, backend);
	}

	/** The operation for a request. Results are cached without SIDs, which make no difference. */
	match(method: string, path: string): Operation | undefined {
		const shape = `${method} ${path.replace(/[A-Z]{2}[0-9a-f]{32}/g, '*')}`;
		if (!this.matches.has(shape)) {
			const operation = this.backend.matchOperation({ method, path, headers: {} });
			this.matches.set(shape, operation as Operation | undefined);
		}
		return this.matches.get(shape);
	}

	/** The first example of an operation's successful response, without further pages. */
	mock({ operationId, responses }: Operation): Answer {
		const code = Object.keys(responses)
			.map(Number)
			.find((status) => status < 300);
		const { status, mock } = this.backend.mockResponseForOperation(operationId, { code });
		if (status === 204) return { status };
		// Otherwise the next page would be the same example again.
		const body = 'next_page_uri' in mock ? { ...mock, next_page_uri: null } : { ...mock };
		if (body.meta?.next_page_url) body.meta = { ...body.meta, next_page_url: null };
		return { status, body };
	}
}

/** The parameters of a path, by their names in `template`, an operation's path. */
export function pathParameters(template: string, path: string): Record<string, string> {
	const values = path.replace(/\.json$/, '').split('/');
	const parameters = template
		.replace(/\.json$/, '')
		.split('/')
		.map((name, index) => [name, unescape(values[index] ?? '')] as const)
		.filter(([name]) => name.startsWith('{'));
	return Object.fromEntries(parameters.map(([name, value]) => [name.slice(1, -1), value]));
}

/** The operation and file for a request. */
export interface Route {
	spec: Spec;
	operation: Operation;
}

const version = (path: string) => path.split('/')[1] ?? '';

/** `product/version` -> the files that serve it. */
const index = new Map<string, string[]>();
const loaded = new Map<string, Promise<Spec>>();

function buildIndex(): void {
	// content_sdk is another copy of content_v1.
	const files = readdirSync(folder).filter((name) => /^twilio_(?!content_sdk).*\.json$/.test(name));
	for (const file of files) {
		const definition = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Document;
		const product = new URL(definition.servers?.[0]?.url ?? '').hostname.split('.')[0];
		for (const key of new Set(Object.keys(definition.paths ?? {}).map(version))) {
			index.set(`${product}/${key}`, [...(index.get(`${product}/${key}`) ?? []), file]);
		}
	}
}

/**
 * The operation and file for a request to `product` (`api` of api.twilio.com); undefined for an unknown
 * path.
 */
export async function findRoute(
	product: string,
	method: string,
	path: string,
): Promise<Route | undefined> {
	if (index.size === 0) buildIndex();
	for (const file of index.get(`${product}/${version(path)}`) ?? []) {
		const loading = loaded.get(file) ?? Spec.load(file);
		loaded.set(file, loading);
		const spec = await loading;
		const operation = spec.match(method, path);
		if (operation) return { spec, operation };
	}
	return undefined;
}
