/** A text without case, punctuation and repeated spaces. */
export const plainWords = (text: string): string =>
	text
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[\p{P}\s]+/gu, ' ')
		.trim();

/** The choice in a written reply: "Yes!" is YES. */
export const writtenChoice = (text: string, choices: string[]): string | undefined =>
	choices.find((choice) => plainWords(choice) === plainWords(text));

/** The choice in a spoken answer; undefined if it contains none or several. */
export function spokenChoice(text: string, choices: string[]): string | undefined {
	const said = ` ${plainWords(text)} `;
	const [found, ...others] = choices.filter((choice) => said.includes(` ${plainWords(choice)} `));
	return others.length === 0 ? found : undefined;
}

/**
 * Two choices that are the same; undefined if all differ.
 * @param wordsOf what is compared
 */
export function sameChoices(
	choices: string[],
	wordsOf: (choice: string) => string = plainWords,
): [string, string] | undefined {
	const words = choices.map(wordsOf);
	const second = words.findIndex((each, index) => words.indexOf(each) < index);
	return second < 0 ? undefined : [choices[words.indexOf(words[second]!)]!, choices[second]!];
}
