import fc from 'fast-check';

import { entriesOf, products } from '../../../../../nodes/Twilio/catalog';
import { parameterValue } from '../../../../../nodes/Twilio/resources/apiOperation/parameterValue';

class Refused extends Error {}

/** What expressions give, of every kind. */
const value = fc.oneof(
	fc.anything({ withDate: true }),
	fc.string(),
	fc.json(),
	fc.constantFrom(
		NaN,
		Infinity,
		'[',
		'{}',
		'[]',
		['a', ['b']],
		[{ a: 1 }],
		'true',
		'1',
		'2026-11-23',
	),
);

it('returns a value for every parameter, or refuses it', async () => {
	const entries = (await Promise.all(products.map((product) => entriesOf(product.value)))).flat();
	const parameters = entries.flatMap((entry) =>
		entry.parameters.map((parameter) => ({ parameter, body: entry.body })),
	);
	fc.assert(
		fc.property(fc.constantFrom(...parameters), value, ({ parameter, body }, entered) => {
			fc.pre(entered !== null && entered !== undefined && entered !== '');
			const refuse = (problem: string) => new Refused(problem);
			try {
				const sent = parameterValue(parameter, entered, { timezone: 'UTC', body }, refuse);
				expect(sent).not.toBeUndefined();
			} catch (error) {
				if (!(error instanceof Refused)) throw error;
				// nothing of a long value is repeated, but what can be chosen is
				expect(error.message.length).toBeLessThan(300);
			}
		}),
		{ numRuns: 5000 },
	);
});
