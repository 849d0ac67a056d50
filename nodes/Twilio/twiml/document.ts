/** A piece of an XML document: a declaration, comment or CDATA section, an end tag, a start tag, or text. */
const TOKEN =
	/<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\/(?<end>[\w.:-]+)\s*>|<(?<start>[A-Za-z_][\w.:-]*)(?:\s+[\w.:-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*\s*(?<empty>\/)?>|(?<text>[^<]+)/y;

/** An ampersand that does not begin an entity or a character reference. */
const STRAY_AMPERSAND = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i;

/**
 * Whether a text is a TwiML document: well-formed XML with one root element, `Response`. Twilio refuses
 * anything else with error 12100.
 * Source: https://www.twilio.com/docs/api/errors/12100
 */
export function isTwiml(text: string): boolean {
	const document = text.trim();
	const open: string[] = [];
	let roots = 0;
	TOKEN.lastIndex = 0;
	while (TOKEN.lastIndex < document.length) {
		const match = TOKEN.exec(document);
		if (!match) return false;
		const { start, end, empty, text: content } = match.groups!;
		if (content !== undefined) {
			if (open.length === 0 && content.trim() !== '') return false;
		} else if (end !== undefined) {
			if (open.pop() !== end) return false;
		} else if (start !== undefined) {
			if (open.length === 0 && (start !== 'Response' || ++roots > 1)) return false;
			if (!empty) open.push(start);
		}
		const isMarkup = content === undefined && start === undefined;
		if (!isMarkup && STRAY_AMPERSAND.test(match[0])) return false;
	}
	return roots === 1 && open.length === 0;
}
