import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { IDataObject } from 'n8n-workflow';
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

/** An example of an operation's body, of which JSON parameters are taken. */
function exampleBody({ key }: CatalogEntry): IDataObject {
	const [file, operationId] = key.split('.');
	const spec = JSON.parse(readFileSync(join(folder, `twilio_${file}.json`), 'utf8')) as Spec;
	const operation = Object.values(spec.paths)
		.flatMap((path) => Object.values(path))
		.find((each) => each.operationId === operationId);
	const [media] = Object.values(operation?.requestBody?.content ?? {});
	return media ? (sample(media.schema, { skipReadOnly: true }, spec) as IDataObject) : {};
}

/** Texts that fit the patterns in Twilio's files. */
const fitting = (pattern: string) =>
	/^\^?\(?([A-Z]{2})/.test(pattern) ? `${/[A-Z]{2}/.exec(pattern)![0]}${'0'.repeat(32)}` : 'x';

/** A good value for a parameter. */
function valueFor(parameter: CatalogParameter, body: () => IDataObject) {
	const { type, name, options, pattern, minimum = 1, maxLength } = parameter;
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
			return options ? options[0]! : 'one, two';
		case 'json':
			return JSON.stringify(parameter.family ? { a: 'b' } : (body()[name] ?? body()));
		default:
			return pattern ? fitting(pattern) : 'text'.slice(0, maxLength);
	}
}

async function run(product: string, entry: CatalogEntry, value: IDataObject) {
	return await runNode({
		node: new Twilio(),
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
	it('takes every operation, with every parameter filled in', async () => {
		for (const entry of await entriesOf(product)) {
			twilio.reset();
			let body: IDataObject | undefined;
			const fields = formOf(entry).map(({ id }) => id);
			const value = Object.fromEntries(
				entry.parameters
					.filter((parameter) => fields.includes(idOf(parameter)))
					.map((parameter) => [
						idOf(parameter),
						valueFor(parameter, () => (body ??= exampleBody(entry))),
					]),
			);
			const [[item] = []] = await run(product, entry, value);
			const told = { operation: entry.key, error: item?.json.error, violations: twilio.violations };
			expect({ ...told, sent: twilio.requests.length > 0 }).toMatchObject({
				violations: [],
				sent: true,
			});
		}
	});
});
