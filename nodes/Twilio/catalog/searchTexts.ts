import { pathOf, type CatalogEntry } from './entry';
import { productOf } from './products';
import { actionOf, isPlain, stemsOf } from './vocabulary';

/** The weight of a word, by the part of the entry that contains it. */
const WEIGHTS = { name: 1, resource: 0.9, product: 0.8, path: 0.4, help: 0.3 };

const asCommand = (name: string) => name.replace(/^Get many/, 'List');

/** The stems of all texts of an entry, with their weights. */
export function wordsOf(entry: CatalogEntry): Map<string, number> {
	const { resource, name, url, help = '', aliases = [] } = entry;
	const action = actionOf(entry);
	// the word "get" alone is ambiguous, because it can also mean "get many"
	const named = [asCommand(name), ...aliases].flatMap(stemsOf).filter((stem) => !isPlain(stem));
	const texts: Array<[stems: string[], weight: number]> = [
		[stemsOf(help), WEIGHTS.help],
		[stemsOf(pathOf(url).replace(/\{.*?\}/g, ' ')), WEIGHTS.path],
		[stemsOf(productOf(entry)?.name ?? ''), WEIGHTS.product],
		[stemsOf(resource), WEIGHTS.resource],
		[[...named, action], WEIGHTS.name],
	];
	return new Map(texts.flatMap(([stems, weight]) => stems.map((stem) => [stem, weight] as const)));
}

/** All names of an entry as stems: with and without its resource, the resource's parents and the product. */
export function phrasesOf(entry: CatalogEntry): string[][] {
	const { resource, aliases = [] } = entry;
	const name = stemsOf(asCommand(entry.name));
	const [last = [], ...parents] = resource.split(' > ').map(stemsOf).reverse();
	const product = stemsOf(productOf(entry)?.shortName ?? '');
	const called = [name, [...name, ...last], ...aliases.map(stemsOf)];
	return [
		...called,
		[...name, ...last, ...parents.flat()],
		...called.map((stems) => [...stems, ...product]),
	];
}
