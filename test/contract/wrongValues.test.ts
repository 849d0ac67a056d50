import type { IDataObject, INodeProperties } from 'n8n-workflow';

import { operations as resources } from '../../nodes/Twilio/resources';
import { Twilio } from '../../nodes/Twilio/Twilio.node';
import { startLocalServer } from '../engine/localServer';
import { runNode } from '../engine/runNode';
import { filledIn } from './filledIn';

const operations = Object.entries(resources)
	// its fields are the parameters of the catalog: see catalog.test.ts
	.filter(([resource]) => resource !== 'apiOperation')
	.flatMap(([resource, records]) =>
		Object.entries(records).map(([operation, { description }]) => ({
			resource,
			operation,
			description,
		})),
	);

let server: Awaited<ReturnType<typeof startLocalServer>>;

beforeAll(async () => {
	server = await startLocalServer(() => ({ body: {} }));
});

afterAll(async () => await server.stop());

const TOO_LONG = 'x'.repeat(300);

/** Expressions whose values a field cannot have, by what its description says. */
function wrongFor({
	type,
	typeOptions = {},
	options = [],
	placeholder,
	...field
}: INodeProperties) {
	const wrong: unknown[] = [];
	if (field.required) wrong.push('', ' ');
	switch (type) {
		case 'options':
			if (options.length > 0) wrong.push('no such option', TOO_LONG);
			break;
		case 'multiOptions':
			wrong.push(['no such option'], 'no such option', [TOO_LONG]);
			break;
		case 'number':
			wrong.push('many', true, [1], { a: 1 }, '0x10', '99999999999999999999');
			if (typeOptions.minValue !== undefined) wrong.push(typeOptions.minValue - 1);
			if (typeOptions.maxValue !== undefined) wrong.push(typeOptions.maxValue + 1);
			if (typeOptions.numberPrecision === 0) wrong.push((typeOptions.minValue ?? 0) + 0.5);
			break;
		case 'boolean':
			wrong.push('perhaps', 2, [true], { a: 1 }, TOO_LONG);
			break;
		case 'dateTime':
			wrong.push('someday', 'room 12', 5, true, ['2026-01-01'], TOO_LONG);
			break;
		case 'string':
			wrong.push({ a: 1 });
			if (/^e\.g\. (https|wss):/.test(placeholder ?? '')) wrong.push('example.com', '/x', TOO_LONG);
			if (/^e\.g\. [A-Z]{2}0123/.test(placeholder ?? '') && !takesNames(field)) {
				wrong.push('nonsense', `ZZ${'1'.repeat(32)}`, `${placeholder!.slice(5)}0`, TOO_LONG);
			}
			break;
		case 'resourceLocator':
			wrong.push({ a: 1 });
			if (!field.modes?.some(({ name }) => name === 'name')) wrong.push('!');
	}
	return wrong;
}

/** Some fields take a SID or a name, which can be anything. */
const takesNames = ({ displayName, description = '' }: Partial<INodeProperties>) =>
	/SID or/.test(displayName + description);

const isNested = ({ type }: INodeProperties) => type === 'collection';

/** Each field of a set of parameters that can have an expression, and how to put a value into it. */
function fieldsIn(description: INodeProperties[], parameters: IDataObject) {
	return description
		.filter(({ name, noDataExpression }) => name in parameters && !noDataExpression)
		.flatMap((field): Array<{ field: INodeProperties; set: (value: string) => IDataObject }> => {
			const given = parameters[field.name];
			if (!isNested(field)) {
				return [{ field, set: (value) => ({ ...parameters, [field.name]: value }) }];
			}
			return (
				(field.options as INodeProperties[])
					.filter(({ name }) => name in (given as IDataObject))
					// n8n drops the fields of tools elsewhere
					.filter(({ displayOptions }) => !displayOptions?.show?.['@tool'])
					.map((inner) => ({
						field: inner,
						set: (value) => ({
							...parameters,
							[field.name]: { ...(given as IDataObject), [inner.name]: value },
						}),
					}))
			);
		});
}

it.each(operations)(
	'$resource: $operation refuses wrong values of expressions, by the label, and sends nothing',
	async ({ resource, operation, description }) => {
		const problems: string[] = [];
		// operations.test.ts says what is missing
		for (const parameters of filledIn[resource]?.[operation]?.parameters ?? []) {
			for (const { field, set } of fieldsIn(description, parameters)) {
				for (const wrong of wrongFor(field)) {
					server.requests.length = 0;
					const message = await runNode({
						node: new Twilio(),
						serverUrl: server.url,
						parameters: { resource, operation, ...set(`={{ ${JSON.stringify(wrong)} }}`) },
					}).then(
						() => 'no error',
						(error: Error) => error.message,
					);
					const isGood =
						message.includes(`"${field.displayName}"`) && !message.includes('x'.repeat(101));
					if (!isGood || server.requests.length > 0) {
						problems.push(`${field.name} = ${JSON.stringify(wrong).slice(0, 50)}: ${message}`);
					}
				}
			}
		}
		expect(problems).toEqual([]);
	},
);

it('has the same limits for all fields of one name of an operation', () => {
	const ambiguous = operations.flatMap(({ resource, operation, description }) =>
		description
			.filter((field) => description.find(({ name }) => name === field.name) !== field)
			.filter(({ type, name }) => {
				const first = description.find((each) => each.name === name)!;
				return type !== 'string' || first.type !== 'string';
			})
			.map(({ name }) => `${resource}: ${operation}: ${name}`),
	);
	expect(ambiguous).toEqual([]);
});
