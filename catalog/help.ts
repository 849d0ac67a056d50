const LONGEST = 140;

/** The first sentence of a description as plain text, about 140 characters at most; undefined if there is none. */
export function firstSentence(text = ''): string | undefined {
	const [sentence = ''] = plain(text).split(
		/(?<!\b(?:e\.g|i\.e|etc|vs|incl|approx))[.!?](?=\s|$)/i,
		1,
	);
	const line = sentence.replace(/[\s:;,–-]+$/, '');
	if (line.length <= LONGEST) return line || undefined;
	return `${line.slice(0, LONGEST).replace(/[\s,;:–(-]*\s\S*$/, '')}…`;
}

/** Removes Markdown and HTML, and joins the lines. */
function plain(text: string): string {
	return text
		.replace(/!?\[([^\]]*)\]\s?\([^)]*\)/g, '$1')
		.replace(/<\/?[a-z][^>]*>/gi, '')
		.replace(/^\s*(?:#+|[*+-]|>)\s+/gm, '')
		.replace(/`+|\*\*?|~~/g, '')
		.replace(/(?<![\w{])_+([^_\s](?:[^_]*[^_\s])?)_+(?![\w}])/g, '$1')
		.replace(/\s+/g, ' ')
		.trim();
}
