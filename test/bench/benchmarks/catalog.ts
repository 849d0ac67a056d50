import { installN8n } from '../../../sandbox/n8n/install';
import type { Benchmark } from '../benchmark';
import { built } from '../built';
import { resultOf } from '../freshProcess';
import { interleave } from '../interleave';
import type { Sample } from '../sample';

type Catalog = typeof import('../../../nodes/Twilio/catalog');

/** As the editor offers it beside the products. */
const ALL = { name: 'All Products', value: '' };

/** The operation of a product with the longest form. */
async function longestOf({ entriesOf }: Catalog, product: string): Promise<string> {
	const entries = await entriesOf(product);
	return entries.toSorted((a, b) => b.parameters.length - a.parameters.length)[0]!.key;
}

function slowestOf(samples: Record<string, Sample>): [string, Sample] {
	return Object.entries(samples).sort(([, a], [, b]) => b.median - a.median)[0]!;
}

/** What the editor waits for: the form of an operation, and the search for one. */
export const catalog: Benchmark = {
	name: 'catalog',
	async *run({ runs }) {
		const { node } = await installN8n();
		const source = built('nodes/Twilio/catalog/index.js');
		const contenders = async (what: 'form' | 'search') =>
			Object.fromEntries(
				await Promise.all(
					[ALL, ...source.products].map(async ({ name, value }) => {
						const args = [what, String(value), await longestOf(source, String(value))];
						const options = { execPath: node, execArgv: [] };
						return [
							name,
							async () => await resultOf<number>('editCatalog.ts', args, options),
						] as const;
					}),
				),
			);
		for (const [what, title, atMost] of [
			['form', 'First form in a fresh process', 100],
			['search', 'First search in a fresh process', 100],
		] as const) {
			const [product, time] = slowestOf(await interleave(await contenders(what), runs));
			yield {
				what: `${title}, of the slowest product (${product})`,
				value: time.median,
				unit: 'ms',
				goal: { atMost },
				figures: time.in('ms'),
			};
		}
	},
};
