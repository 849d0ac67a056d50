import { NodeHelpers } from 'n8n-workflow';

import { entriesOf, products } from '../../../../../nodes/Twilio/catalog';
import type { CatalogEntry } from '../../../../../nodes/Twilio/catalog/entry';
import { run } from '../../../../../nodes/Twilio/resources/apiOperation/run.operation';

/** Whether a field shows for an operation. */
function shows(name: string, key: string, parameters = {}) {
	const field = run.description.find((each) => each.name === name)!;
	const values = {
		resource: 'apiOperation',
		operation: 'run',
		apiOperation: { __rl: true, mode: 'list', value: key },
		...parameters,
	};
	return NodeHelpers.displayParameter(values, field, null, null);
}

it.each([
	['binaryPropertyName', 'a file', ({ binary }: CatalogEntry) => binary],
	['returnAll', 'a list', ({ list }: CatalogEntry) => list],
])('%s is shown if the response is %s, and only then', async (name, _what, isSo) => {
	const entries = (await Promise.all(products.map(({ value }) => entriesOf(value)))).flat();
	const keys = entries.filter(isSo).map(({ key }) => key);
	expect(keys).not.toEqual([]);
	expect(entries.map(({ key }) => key).filter((key) => shows(name, key))).toEqual(keys);
});

it.each(['binaryPropertyName', 'returnAll'])('%s is shown for an expression', (name) => {
	expect(shows(name, '={{ $json.operation }}')).toBe(true);
	expect(shows(name, '')).toBe(false);
});

it.each([
	['messaging_v1.ListService', false, true],
	['messaging_v1.ListService', true, false],
	['messaging_v1.FetchService', false, false],
])('Limit of %s with Return All %s is shown: %s', (key, returnAll, expected) => {
	expect(shows('limit', key, { returnAll })).toBe(expected);
});
