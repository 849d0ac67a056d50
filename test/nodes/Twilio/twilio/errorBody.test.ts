import { merged, readSources, type Schema, type Source } from '../../../../catalog/openapi';
import { isErrorBody } from '../../../../nodes/Twilio/twilio/errorBody';

const sources = [...readSources().values()].flat();

/** The schemas of an operation's JSON answers with the statuses that are asked for. */
const answersOf = ({ operation, resolve }: Source, isWanted: (status: number) => boolean) =>
	Object.entries(operation.responses)
		.filter(([status]) => isWanted(Number(status)))
		.flatMap(([, response]) => Object.values(resolve(response).content ?? {}))
		.map(({ schema }) => merged(schema, resolve));

/** A body with all fields of a schema, those of a failure filled in. */
const bodyOf = ({ properties = {} }: Schema, failing: Record<string, unknown>) =>
	Object.fromEntries(Object.keys(properties).map((name) => [name, failing[name] ?? null]));

const failure = { code: 20404, status: 404, message: 'Not found', detail: 'Not found' };

it('recognizes every error response of Twilio’s OpenAPI files', () => {
	const schemas = sources.flatMap((source) =>
		answersOf(source, (status) => status >= 400).map((schema) => ({ source, schema })),
	);
	expect(schemas.length).toBeGreaterThan(700);
	const missed = schemas.filter(({ schema }) => !isErrorBody(bodyOf(schema, failure)));
	expect(missed.map(({ source }) => source.key)).toEqual([]);
});

it('does not mistake a success response for an error, even if it contains a failure', () => {
	const schemas = sources.flatMap((source) =>
		answersOf(source, (status) => status < 300).map((schema) => ({ source, schema })),
	);
	expect(schemas.length).toBeGreaterThan(1400);
	const failing = { ...failure, errors: [failure], error: failure };
	const taken = schemas.filter(({ schema }) => isErrorBody(bodyOf(schema, failing)));
	expect(taken.map(({ source }) => source.key)).toEqual([]);
});

it.each([
	['of most products', { code: 20404, message: 'Not found', more_info: 'x', status: 404 }],
	['with a code and a message only', { code: 21211, message: 'Invalid To' }],
	['with details', { code: 60200, message: 'Invalid parameter', status: 400, details: { a: 1 } }],
	['in camelCase', { code: 20001, message: 'Bad', httpStatusCode: 400, userError: true }],
	['of RFC 9457', { type: 'about:blank', title: 'Not found', status: 404, detail: 'None' }],
	['of SCIM, with the status as text', { schemas: ['urn'], detail: 'Gone', status: '404' }],
	['as a list', { errors: [{ code: 20422, message: 'Invalid', infoUrl: 'x' }] }],
])('recognizes an error %s', (_name, body) => {
	expect(isErrorBody(body)).toBe(true);
});

it.each([
	['a message that failed', { sid: 'SM1', status: 'failed', error_code: 30003, message: 'x' }],
	['a resource with a code and a message', { sid: 'XX1', code: 20404, message: 'x' }],
	['a resource with errors of its own', { sid: 'FW1', errors: [{ code: 1000, message: 'x' }] }],
	['a request that was accepted', { message: 'Accepted', statusUrl: 'https://x' }],
	['a message alone', { message: 'Accepted' }],
	['a code of success', { code: 200, message: 'OK' }],
	['no errors', { errors: [] }],
	['an empty answer', {}],
	['a list', [{ code: 20404, message: 'x' }]],
	['a text', 'Not found'],
	['nothing', null],
])('does not recognize %s as one', (_name, body) => {
	expect(isErrorBody(body)).toBe(false);
});
