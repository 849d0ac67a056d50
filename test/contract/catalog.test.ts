import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { IDataObject } from 'n8n-workflow';
import fc from 'fast-check';
import { sample } from 'openapi-sampler';

import { entriesOf, products } from '../../nodes/Twilio/catalog';
import type { CatalogEntry, CatalogParameter } from '../../nodes/Twilio/catalog/entry';
import { formOf, idOf } from '../../nodes/Twilio/resources/apiOperation/form';
import { Twilio } from '../../nodes/Twilio/Twilio.node';
import { accounts } from '../../sandbox/twilio/accounts';
import type { Sandbox } from '../../sandbox/twilio/sandbox';
import { startSandbox } from '../../sandbox/twilio/sandbox';
import { runNode } from '../engine/runNode';

jest.setTimeout(300_000);

let twilio: Sandbox;

beforeAll(async () => {
	twilio = await startSandbox();
});

afterAll(async () => await twilio.stop());

interface Spec {
	paths: Record<string, Record<string, { operationId?: string; requestBody?: RequestBody }>>;
}

interface RequestBody {
	content: Record<string, { schema: object }>;
}

const folder = join(
	dirname(require.resolve('@twilio/cli-core/package.json')),
	'src/services/twilio-api',
);

const specs = new Map<string, Spec>();

function specOf(file: string): Spec {
	const spec =
		specs.get(file) ??
		(JSON.parse(readFileSync(join(folder, `twilio_${file}.json`), 'utf8')) as Spec);
	specs.set(file, spec);
	return spec;
}

/** An example of an operation's body, of which JSON parameters are taken. */
function exampleBody({ key }: CatalogEntry): IDataObject {
	const [file, operationId] = key.split('.') as [string, string];
	const spec = specOf(file);
	const operation = Object.values(spec.paths)
		.flatMap((path) => Object.values(path))
		.find((each) => each.operationId === operationId);
	const [media] = Object.values(operation?.requestBody?.content ?? {});
	return media ? (sample(media.schema, { skipReadOnly: true }, spec) as IDataObject) : {};
}

const texts = new Map<string, string>();

/** A text that matches a pattern, the same in each run. Kept, because it takes long to make. */
function fitting(pattern: string): string {
	const text =
		texts.get(pattern) ??
		fc.sample(fc.stringMatching(new RegExp(pattern)), { seed: 1, numRuns: 1 })[0]!;
	texts.set(pattern, text);
	return text;
}

/** For parameters that take no less than 40 characters. */
const LONG_ENOUGH = 'forty characters or more, for good measure';

function exampleOf(body: IDataObject, { name, isBody }: CatalogParameter) {
	const example = isBody ? body : body[name];
	if (!Array.isArray(example)) {
		const isEmpty = !isBody && Object.keys((example ?? {}) as object).length === 0;
		return isEmpty ? { name: 'value' } : example;
	}
	return example.some((entry) => entry) ? example : [{ name: 'value' }];
}

/** A good value for a parameter. */
function valueFor(parameter: CatalogParameter, body: () => IDataObject) {
	const { type, options, pattern, minimum = 1, maxLength } = parameter;
	switch (type) {
		case 'number':
			return minimum;
		case 'boolean':
			return true;
		case 'dateTime':
		case 'date':
			return '2026-11-23T12:00:00Z';
		case 'options':
			return options![0]!;
		case 'list':
			return options?.[0] ?? (pattern ? fitting(pattern) : 'one, two');
		case 'json':
			return JSON.stringify(parameter.series ? { a: 'b' } : exampleOf(body(), parameter));
		default:
			return pattern ? fitting(pattern) : LONG_ENOUGH.slice(0, maxLength);
	}
}

/** The node without the fields of other resources: n8n looks at each of them in each of some 9,000 runs. */
const node = new Twilio();
node.description.properties = node.description.properties.filter(
	({ displayOptions }) => displayOptions?.show?.resource?.includes('apiOperation') ?? true,
);

async function run(product: string, entry: CatalogEntry, value: IDataObject) {
	return await runNode({
		node,
		serverUrl: twilio.url,
		credentials: { accountSid: accounts.main.sid, authToken: accounts.main.authTokens.us1 },
		parameters: {
			resource: 'apiOperation',
			operation: 'run',
			product,
			apiOperation: { __rl: true, mode: 'key', value: entry.key },
			parameters: { mappingMode: 'defineBelow', value, schema: formOf(entry) },
			returnAll: false,
			limit: 1,
		},
		// the sandbox need not have what the values name: the request is what counts
		onError: 'continueRegularOutput',
	});
}

describe.each(products.map(({ value }) => value))('%s', (product) => {
	it('accepts every operation with all parameters filled in', async () => {
		const problems: string[] = [];
		for (const entry of await entriesOf(product)) {
			twilio.reset();
			const [[item] = []] = await run(product, entry, valuesFor(entry));
			const found = twilio.violations.map(({ problem }) => problem);
			const [request] = twilio.requests;
			if (!request) found.push(`nothing sent: ${item?.json.error}`);
			else found.push(...notIn({ ...request.query, ...request.headers, ...request.body }, entry));
			problems.push(...found.map((problem) => `${entry.key}: ${problem}`));
		}
		expect(problems).toEqual([]);
	});

	it('refuses a wrong value of each parameter, by its name, and sends nothing', async () => {
		const problems: string[] = [];
		for (const entry of await entriesOf(product)) {
			const good = valuesFor(entry);
			for (const parameter of entry.parameters.filter((each) => idOf(each) in good)) {
				for (const wrong of wrongValuesFor(parameter)) {
					twilio.reset();
					const told = await run(product, entry, { ...good, [idOf(parameter)]: wrong }).then(
						(outputs) => String(outputs[0]?.[0]?.json.error),
						// n8n refuses some itself, before the node runs
						(error: Error) => error.message,
					);
					if (!told.includes(parameter.name) || twilio.requests.length > 0) {
						problems.push(`${entry.key} ${parameter.name} = ${wrong}: ${told}`);
					}
				}
			}
		}
		expect(problems).toEqual([]);
	});
});

/** Values that cannot be right; none for a text, which can be anything. */
function wrongValuesFor(parameter: CatalogParameter): IDataObject[string][] {
	const { type, required, options, pattern, maxLength, integer, minimum = 1 } = parameter;
	const wrong: IDataObject[string][] = required ? [''] : [];
	if (parameter.in === 'path' && type === 'string') wrong.push('..');
	if (pattern) wrong.push('!');
	if (options) wrong.push('no such option');
	if (maxLength !== undefined) wrong.push('x'.repeat(maxLength + 1));
	switch (type) {
		case 'number':
			return [...wrong, 'many', ...(integer ? [minimum + 0.5] : [])];
		case 'boolean':
			return [...wrong, 'maybe'];
		case 'dateTime':
		case 'date':
			return [...wrong, 'someday', 'room 12'];
		case 'list':
			return [...wrong, '["a"'];
		case 'json':
			return [...wrong, '{', '"text"'];
		default:
			return wrong;
	}
}

/** The parameters that a request lacks; the path is checked by its pattern. */
const notIn = (sent: object, { parameters }: CatalogEntry): string[] =>
	parameters
		.filter((parameter) => parameter.in !== 'path' && !parameter.isBody)
		.map(({ name, series }) => (series ? `${series}1.Name` : name))
		.filter((name) => !(name in sent))
		.map((name) => `${name} was not sent`);

/** Good values for the whole form of an operation. */
function valuesFor(entry: CatalogEntry): IDataObject {
	let body: IDataObject | undefined;
	const fields = formOf(entry).map(({ id }) => id);
	return Object.fromEntries(
		entry.parameters
			.filter((parameter) => fields.includes(idOf(parameter)))
			.map((parameter) => [
				idOf(parameter),
				valueFor(parameter, () => (body ??= exampleBody(entry))),
			]),
	);
}
