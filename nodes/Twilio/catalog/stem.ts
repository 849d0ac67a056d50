/** Words that do not follow the rules below. */
const IRREGULAR = new Map([
	['bought', 'buy'],
	['businesses', 'business'],
	['cancelled', 'cancel'],
	['cancelling', 'cancel'],
	['composition', 'compos'],
	['compositions', 'compos'],
	['configuration', 'configur'],
	['configurations', 'configur'],
	['found', 'find'],
	['listing', 'listing'],
	['listings', 'listing'],
	['made', 'mak'],
	['recording', 'recording'],
	['recordings', 'recording'],
	['registration', 'register'],
	['registrations', 'register'],
	['reservation', 'reserv'],
	['reservations', 'reserv'],
	['sent', 'send'],
	['string', 'string'],
	['subscription', 'subscrib'],
	['subscriptions', 'subscrib'],
]);

/**
 * The common stem of the forms of an English word: `verifies`, `verifying`, `verification` -> `verify`.
 * @param word in lower case
 */
export function stem(word: string): string {
	const irregular = IRREGULAR.get(word);
	if (irregular) return irregular;
	if (word.length < 4 || /\d/.test(word)) return word;
	return withoutEnding(
		word
			.replace(/ies$/, 'y')
			.replace(/(ss|sh|ch|x|z)es$/, '$1')
			.replace(/([^su])s$/, '$1')
			.replace(/ification$/, 'ify'),
	);
}

function withoutEnding(word: string): string {
	const [, start = '', ending = ''] = /^(.*?[aeiouy].*?)(ing|ied|ed|ion|ment|e)$/.exec(word) ?? [];
	if (start.length < 3) return word;
	if (ending === 'ied') return `${start}y`;
	// stopped -> stop, but calling -> call
	const doubled = ending === 'ing' || ending === 'ed';
	return doubled ? start.replace(/([bdgmnprt])\1$/, '$1') : start;
}
