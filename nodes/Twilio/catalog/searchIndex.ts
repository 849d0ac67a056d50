import type { CatalogEntry } from './entry';
import { phrasesOf, wordsOf } from './searchTexts';
import { actionOf, isVerb, meaningsOf, stemsOf } from './vocabulary';

/** Verbs count less than nouns: many operations share a verb. */
const VERB_WEIGHT = 1.5;

/** Results with less than this share of the best score are left out. */
const WORTH_SHOWING = 0.6;

/** The maximum bonus for the most used operations, which decides between equal matches. */
const USED_MOST = 0.1;

/** The minimum likelihood for a verb to count as the action of a query. */
const LIKELY = 0.9;

/** The minimum share of a query that an entry must contain. */
const LEAST_COVERAGE = 0.3;

/** The weight of a plural in the query, which only suggests a list. */
const SEVERAL_WEIGHT = 0.3;

/** A name or alias, to compare with a whole query. */
interface Phrase {
	/** Stem -> how likely the phrase means it. */
	stems: Map<string, number>;
	weight: number;
}

interface Document {
	entry: CatalogEntry;
	/** Stem -> weight. */
	words: Map<string, number>;
	/** Created on first use: a search needs few of them. */
	phrases?: Phrase[];
}

/** A word of a query: its stem and synonyms, each with a weight up to 1. */
interface Term {
	meanings: Array<[stem: string, likely: number]>;
	weight: number;
}

/** Finds entries by words. */
export class SearchIndex {
	private readonly documents: Document[];
	/** Stem -> the number of documents that contain it. */
	private readonly counts = new Map<string, number>();

	constructor(entries: CatalogEntry[]) {
		this.documents = entries.map((entry) => ({ entry, words: wordsOf(entry) }));
		for (const { words } of this.documents) {
			for (const stem of words.keys()) this.counts.set(stem, (this.counts.get(stem) ?? 0) + 1);
		}
	}

	/** The entries that match the words, best first. Words that match no entry are ignored. */
	search(text: string): CatalogEntry[] {
		const terms = this.termsOf(text);
		const found = this.documents
			.map((document) => ({ entry: document.entry, score: this.scoreOf(document, terms) }))
			.filter(({ score }) => score > 0)
			.sort((a, b) => b.score - a.score);
		const least = (found[0]?.score ?? 0) * WORTH_SHOWING;
		return found.filter(({ score }) => score >= least).map(({ entry }) => entry);
	}

	private termsOf(text: string): Term[] {
		const terms = stemsOf(text).flatMap((stem) => this.termOf(stem));
		const asksForSeveral = /[^su]s(?:\s|$)/i.test(text.replace(/\b[sm]ms\b/gi, ''));
		return asksForSeveral && terms.length > 0
			? [...terms, { meanings: [['@list', 1]], weight: SEVERAL_WEIGHT }]
			: terms;
	}

	private termOf(stem: string): Term[] {
		const known = meaningsOf(stem).filter(([meaning]) => this.counts.has(meaning));
		const meanings = known.length > 0 ? known : this.similarTo(stem);
		if (meanings.length === 0) return [];
		const count = Math.max(...meanings.map(([meaning]) => this.counts.get(meaning)!));
		return [{ meanings, weight: isVerb(stem) ? VERB_WEIGHT : this.weightOfCount(count) }];
	}

	/** For an unknown word: known words that begin with it, or else words with a similar spelling. */
	private similarTo(unknown: string): Term['meanings'] {
		const stems = [...this.counts.keys()];
		const longer = unknown.length > 1 ? stems.filter((stem) => stem.startsWith(unknown)) : [];
		const similar =
			longer.length > 0 ? longer : stems.filter((stem) => isMisspelled(unknown, stem));
		return similar.map((stem) => [stem, 0.8]);
	}

	/**
	 * The score of an entry: the share of the query that the entry contains, plus the similarity of the
	 * query to the entry's names, each up to 1.
	 */
	private scoreOf(document: Document, terms: Term[]): number {
		const { entry, words } = document;
		const total = sum(terms.map(({ weight }) => weight));
		const coverage = total && found(terms, (stem) => words.get(stem) ?? 0) / total;
		if (coverage < LEAST_COVERAGE) return 0;
		document.phrases ??= phrasesOf(entry).map((stems) => this.phraseOf(stems, actionOf(entry)));
		const closeness = document.phrases.map(({ stems, weight }) => {
			const shared = found(terms, (stem) => stems.get(stem) ?? 0);
			return shared / (total + weight - shared);
		});
		return coverage + Math.max(...closeness) + weightOfRank(entry);
	}

	/** A verb at the beginning counts once: as the verb itself or as its action. */
	private phraseOf([first = '', ...rest]: string[], action: string): Phrase {
		const startsWithVerb = isVerb(first);
		const others = [...new Set(startsWithVerb ? rest : [first, ...rest])];
		const [, likely = 0] = meaningsOf(first).find(([meaning]) => meaning === action) ?? [];
		return {
			stems: new Map([
				...(likely >= LIKELY ? [[action, likely] as const] : []),
				...[first, ...others].map((stem) => [stem, 1] as const),
			]),
			weight:
				(startsWithVerb ? VERB_WEIGHT : 0) +
				sum(
					others.map((stem) =>
						isVerb(stem) ? VERB_WEIGHT : this.weightOfCount(this.counts.get(stem) ?? 0),
					),
				),
		};
	}

	/** Rare words count more. */
	private weightOfCount(count: number): number {
		return Math.sqrt(Math.log(2 + this.documents.length / (1 + count)));
	}
}

/** The total weight of the terms that were found, weighted by stem. */
const found = (terms: Term[], weightOf: (stem: string) => number): number =>
	sum(
		terms.map(
			({ meanings, weight }) =>
				weight * Math.max(...meanings.map(([stem, likely]) => likely * weightOf(stem))),
		),
	);

const weightOfRank = ({ rank }: CatalogEntry) =>
	rank === undefined ? 0 : USED_MOST / (1 + rank / 100);

const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);

/** Whether two longer words differ by one letter, or by two swapped letters. */
function isMisspelled(word: string, right: string): boolean {
	if (word.length < 5 || Math.abs(word.length - right.length) > 1) return false;
	let start = 0;
	while (start < word.length && word[start] === right[start]) start++;
	const [rest, rightRest] = [word.slice(start), right.slice(start)];
	return (
		rest.slice(1) === rightRest.slice(1) ||
		rest.slice(1) === rightRest ||
		rest === rightRest.slice(1) ||
		(rest.slice(2) === rightRest.slice(2) && rest[0] === rightRest[1] && rest[1] === rightRest[0])
	);
}
