import type { IDataObject, INode, INodeProperties } from 'n8n-workflow';

import { operations as resources } from '../../nodes/Twilio/resources';
import { Twilio } from '../../nodes/Twilio/Twilio.node';
import { accounts } from '../../sandbox/twilio/accounts';
import { downloads } from '../../sandbox/twilio/downloads';
import type { Sandbox } from '../../sandbox/twilio/sandbox';
import { startSandbox } from '../../sandbox/twilio/sandbox';
import { snakeCase } from '../../sandbox/twilio/snakeCase';
import { findRoute } from '../../sandbox/twilio/specs';
import { buildSchemas } from '../../build/outputSchemas';
import { runNode } from '../engine/runNode';
import { filledIn } from './filledIn';
import { droppedBySimplify, NOISE } from './droppedBySimplify';

const operations = Object.entries(resources).flatMap(([resource, records]) =>
	Object.entries(records).map(([operation, record]) => ({ resource, operation, record })),
);

/** Twilio's own of every list: the node pages by itself. */
const PAGING = ['PageSize', 'Page', 'PageToken'];

/** What each operation gives without Simplify. */
const schemas = buildSchemas(false);

const namesOf = (fields: INodeProperties[]): string[] =>
	fields
		.filter(({ type }) => type !== 'notice')
		.flatMap(({ name, type, options }) =>
			type === 'collection' || type === 'fixedCollection'
				? namesOf(options as INodeProperties[]).map((inner) => `${name}.${inner}`)
				: [name],
		);

const isCollection = (value: unknown): value is IDataObject =>
	typeof value === 'object' && value !== null && !Array.isArray(value) && !('mappingMode' in value);

const namesIn = (parameters: IDataObject): string[] =>
	Object.entries(parameters).flatMap(([name, value]) =>
		isCollection(value) ? namesIn(value).map((inner) => `${name}.${inner}`) : [name],
	);

/** What the OpenAPI files say of a route: every parameter of query and body. */
async function describedBy(route: string) {
	const [method, url] = route.split(' ') as [string, string];
	const { hostname, pathname } = new URL(url);
	const found = await findRoute(hostname.split('.')[0]!, method, decodeURIComponent(pathname));
	if (!found) throw new Error(`Twilio’s OpenAPI files have no ${route}`);
	const { spec, operation } = found;
	const { parameters = [] } = operation;
	const bodies = Object.values(operation.requestBody?.content ?? {});
	return {
		documented: !(operation.path in (downloads[spec.name] ?? {})),
		parameters: [
			...parameters.filter((parameter) => parameter.in === 'query').map(({ name }) => name),
			...bodies.flatMap(({ schema }) => Object.keys(schema.properties ?? {})),
		],
	};
}

let twilio: Sandbox;

beforeAll(async () => {
	twilio = await startSandbox();
});

afterAll(async () => await twilio.stop());

/** Runs an operation once for each set of parameters. */
async function run(chosen: IDataObject, sets: IDataObject[], onError?: INode['onError']) {
	for (const parameters of sets) {
		await runNode({
			node: new Twilio(),
			serverUrl: twilio.url,
			credentials: { accountSid: accounts.main.sid, authToken: accounts.main.authTokens.us1 },
			parameters: { ...chosen, ...parameters },
			onError,
		});
	}
}

const encoded = (values: Record<string, unknown>) =>
	Object.entries(values)
		.map(([name, value]) => `${name}=${typeof value === 'string' ? value : JSON.stringify(value)}`)
		.join('&')
		.replace(/signature=\w{64}/g, 'signature={signature}')
		.replace(/\d{4}-\d\d-\d\dT[\d:.]{9,}Z/g, '{time}');

/** The requests that the sandbox has received, as `METHOD host/path?query body`. */
const received = () =>
	twilio.requests.map(({ method, host, path, query, body }) =>
		[
			`${method} ${host}${path.replace(accounts.main.sid, '{AccountSid}').replace(/(CA|CH|MM|SM)(?!1{32})\w{32}/, '{created}')}`,
			Object.keys(query).length > 0 && `?${encoded(query)}`,
			Object.keys(body).length > 0 && ` ${encoded(body)}`,
		]
			.filter(Boolean)
			.join(''),
	);

describe.each(operations)('$resource: $operation', ({ resource, operation, record }) => {
	const known = filledIn[resource]?.[operation];
	if (!known) {
		it('is filled in', () => {
			throw new Error(
				`Add "${operation}" to test/contract/filledIn/${resource}.ts: sets of parameters that fill in every field, and the requests they lead to`,
			);
		});
		return;
	}

	it('has every field filled in here', () => {
		const names = new Set(known.parameters.flatMap(namesIn));
		const fields = new Set(namesOf(record.description));
		// it is no parameter, but part of the URL
		expect(fields.delete('options.accountSid')).toBe(
			'route' in record ? record.route.includes('{AccountSid}') : !!known.requests,
		);
		expect([...names].sort()).toEqual([...fields].sort());
	});

	it('sends exactly these requests', async () => {
		twilio.reset();
		// the sandbox need not have the resource: the request is what counts
		await run({ resource, operation }, known.parameters, 'continueRegularOutput');
		expect(received()).toEqual(known.requests ?? []);
		expect(twilio.violations).toEqual([]);
	});

	if (!('route' in record)) return;

	it('can set all that Twilio’s OpenAPI files describe', async () => {
		twilio.reset();
		await run({ resource, operation }, known.parameters, 'continueRegularOutput');
		const sent = new Set(
			twilio.requests.flatMap(({ query, body }) => Object.keys({ ...query, ...body })),
		);
		const { documented, parameters } = await describedBy(known.documentedAs ?? record.route);
		expect(documented).toBe(!known.undocumented);
		const missing = parameters.filter((name) => !sent.has(name) && !PAGING.includes(name));
		expect(missing.sort()).toEqual(Object.keys(known.notSet ?? {}).sort());
	});

	const { simplified } = record;
	if (!simplified) return;

	const fields = Object.keys(schemas.get(`${resource}/${operation}`)?.properties ?? {});

	it('keeps with Simplify all documented fields except the listed ones', () => {
		const dropped = [...NOISE, ...Object.keys(droppedBySimplify[resource] ?? {})];
		expect(simplified.filter((field) => !fields.includes(field))).toEqual([]);
		expect(simplified.filter((field) => dropped.includes(field))).toEqual([]);
		const undecided = fields.filter((field) => ![...simplified, ...dropped].includes(field));
		if (undecided.length > 0) {
			throw new Error(
				`Add ${undecided.join(', ')} to "simplified" of the operation, or with a reason to test/contract/droppedBySimplify.ts`,
			);
		}
	});

	it('keeps the important fields with Simplify', async () => {
		const { parameters } = await describedBy(record.route);
		const promised = [
			...['sid', 'status', ...fields.filter((field) => field.includes('error'))],
			// what it can set or filter by: those that it does not are known, as the test above shows
			...parameters.map((name) => snakeCase(name.replace(/[<>]$/, ''))),
		];
		expect(simplified).toEqual(
			expect.arrayContaining(
				promised.filter((field) => fields.includes(field) && !NOISE.includes(field)),
			),
		);
	});
});
