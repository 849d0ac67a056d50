import { ALIASES } from '../../catalog/aliases';
import { buildCatalog, isKept } from '../../catalog/build';
import { FILES, OPERATIONS, PARAMETERS } from '../../catalog/exclusions';
import { answerOf, merged, readSources, type Source } from '../../catalog/openapi';
import { PRODUCTS } from '../../catalog/products';
import { NAMES } from '../../catalog/reviewedNames';
import recorded from '../../catalog/version.json';
import { warnedKeys } from '../../catalog/warnings';
import { loaders } from '../../nodes/Twilio/catalog/generated';
import { PAGE_TOKENS } from '../../nodes/Twilio/transport/paginate';

const built = buildCatalog();
const entries = [...built.products.values()].flat();
const files = readSources();
const sources = [...files.values()].flat();
const kept = sources.filter(isKept);
const entryOf = new Map(entries.map((entry) => [entry.key, entry]));

it('matches version.json: run npm run catalog and review the changes', () => {
	expect(built.counts).toEqual(recorded);
});

it('is the result of the last build', () => {
	const written = [...loaders].map(([product, load]) => [product, load()]);
	expect(written).toEqual(JSON.parse(JSON.stringify([...built.products])));
});

it('holds each live operation of Twilio exactly once', () => {
	const routes = entries.map(({ key, method, url }) => `${key} ${method} ${url}`);
	const expected = kept.map(
		({ key, method, server, path }) => `${key} ${method.toUpperCase()} ${server}${path}`,
	);
	expect(expected.length).toBeGreaterThan(1300);
	expect(routes.sort()).toEqual(expected.sort());
	expect(entryOf.size).toBe(entries.length);
});

it('has aliases for existing operations only', () => {
	expect(Object.keys(ALIASES).filter((key) => !entryOf.has(key))).toEqual([]);
	expect(Object.keys(ALIASES).length).toBeGreaterThanOrEqual(150);
});

it('excludes, renames and warns about existing operations only', () => {
	const keys = new Set(sources.map(({ key }) => key));
	const reviewed = [...Object.keys(OPERATIONS), ...Object.keys(NAMES), ...warnedKeys];
	expect(Object.keys(FILES).filter((file) => !files.get(file)?.length)).toEqual([]);
	expect(reviewed.filter((key) => !keys.has(key))).toEqual([]);
	expect(Object.keys(PRODUCTS).sort()).toEqual([...built.products.keys()]);
});

/** `query DateSent>` for each parameter that the OpenAPI file has for an operation. */
function expectedOf({ item, operation, resolve }: Source): string[] {
	const outside = [...(item.parameters ?? []), ...(operation.parameters ?? [])]
		.map((parameter) => resolve(parameter))
		.map((parameter) => `${parameter.in} ${parameter.name}`);
	const [media] = Object.values(operation.requestBody?.content ?? {});
	const properties = Object.entries((media && merged(media.schema, resolve).properties) ?? {})
		.filter(([, property]) => !resolve(property).readOnly)
		.map(([name]) => `body ${name.replace(/^Parameter\d+\.(Name|Value)$/, 'Parameter')}`);
	const body = media && properties.length === 0 ? ['body body'] : properties;
	return [...new Set([...outside, ...body])];
}

it('has every parameter of every operation except excluded and paging ones', () => {
	const paging = /^query (?:page|pageSize|pageToken|Page|PageSize|PageToken|Size|Token)$/;
	const missing = kept.flatMap((source) => {
		const entry = entryOf.get(source.key);
		const has = new Set(entry?.parameters.map((parameter) => `${parameter.in} ${parameter.name}`));
		return expectedOf(source)
			.filter((parameter) => !has.delete(parameter))
			.filter((parameter) => !((parameter.split(' ')[1] ?? '') in PARAMETERS))
			.filter((parameter) => !(entry?.list && paging.test(parameter)))
			.concat([...has].map((unknown) => `unknown ${unknown}`))
			.map((parameter) => `${source.key} ${parameter}`);
	});
	expect(missing).toEqual([]);
});

it('has lists by token that accept the token as the node sends it', () => {
	const lists = kept.filter(({ key }) => entryOf.get(key)?.list === 'token');
	expect(lists.length).toBeGreaterThan(20);
	const others = lists.filter((source) => {
		const { meta = {} } = answerOf(source)?.properties ?? {};
		const { properties = {} } = merged(meta, source.resolve);
		const takes = expectedOf(source);
		return !Object.entries(PAGE_TOKENS).some(
			([name, parameter]) => name in properties && takes.includes(`query ${parameter}`),
		);
	});
	expect(others.map(({ key }) => key)).toEqual([]);
});

it('has a parameter for every placeholder of a URL', () => {
	const lacking = entries.filter(({ url, parameters }) =>
		[...url.matchAll(/\{(\w+)\}/g)].some(
			([, name]) =>
				!parameters.some((parameter) => parameter.in === 'path' && parameter.name === name),
		),
	);
	expect(lacking).toEqual([]);
});

it('has valid patterns', () => {
	const patterns = entries.flatMap(({ parameters }) =>
		parameters.flatMap(({ pattern }) => pattern ?? []),
	);
	expect(patterns.length).toBeGreaterThan(1000);
	expect(() => patterns.forEach((pattern) => new RegExp(pattern))).not.toThrow();
});

it('knows the product of each OpenAPI file', () => {
	const productsOf = new Map<string, Set<string>>();
	for (const [product, productEntries] of built.products) {
		for (const { key } of productEntries) {
			const [file = ''] = key.split('.');
			productsOf.set(file, new Set(productsOf.get(file)).add(product));
		}
	}
	expect([...productsOf].filter(([, found]) => found.size > 1)).toEqual([]);
});

it('distinguishes the operations of a product by resource and name', () => {
	for (const product of built.products.values()) {
		const called = product.map(({ resource, name }) => `${resource}: ${name}`);
		expect(new Set(called).size).toBe(called.length);
	}
});

it('warns if an operation costs money or cannot be undone', () => {
	const warningOf = (key: string) => entryOf.get(key)?.warning;
	expect(warningOf('api_v2010.CreateIncomingPhoneNumberLocal')).toBe('Twilio charges for this');
	expect(warningOf('verify_v2.CreateVerification')).toContain('charges');
	expect(warningOf('api_v2010.ListMessage')).toBeUndefined();
	const silent = entries.filter(({ method, warning }) => method === 'DELETE' && !warning);
	expect(silent).toEqual([]);
});

it('explains in short lines of plain text', () => {
	const helps = entries.flatMap(({ help, parameters }) => [
		help,
		...parameters.map((parameter) => parameter.help),
	]);
	const texts = helps.filter((help) => help !== undefined);
	expect(texts.length).toBeGreaterThan(4000);
	expect(texts.filter((text) => /[`*\n]|\]\(|<\/?\w+>/.test(text))).toEqual([]);
	expect(texts.filter((text) => text.length > 141 || text === '')).toEqual([]);
});
