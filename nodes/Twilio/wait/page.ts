import { escapeText } from '../twiml/element';

/** The texts of the page. */
export interface PageTexts {
	/** A BCP 47 tag. */
	language: string;
	question: string;
	approve: string;
	/** '' for no decline button. */
	decline: string;
	send: string;
	thankYou: string;
	answered: string;
	failed: string;
}

const STYLE = `
:root { color-scheme: light dark; }
body { font: 1.125rem/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 32rem; padding: 1.5rem; }
p { overflow-wrap: anywhere; white-space: pre-wrap; }
textarea { box-sizing: border-box; font: inherit; margin-bottom: 1rem; padding: .75rem; width: 100%; }
button { border: 2px solid #1d4ed8; border-radius: .5rem; font: inherit; font-weight: 600; margin-bottom: 1rem; padding: 1rem; width: 100%; }
button { background: #1d4ed8; color: #fff; }
button.secondary { background: transparent; color: inherit; }
`;

/** The page loads nothing and runs no script. */
export const PAGE_HEADERS = {
	'cache-control': 'no-store',
	'content-security-policy':
		"default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'",
	'content-type': 'text/html; charset=utf-8',
	// anyone with the URL can answer
	'referrer-policy': 'no-referrer',
	'x-robots-tag': 'noindex',
};

const document = ({ language }: PageTexts, content: string) => `<!doctype html>
<html lang="${escapeText(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>n8n</title>
<style>${STYLE}</style>
</head>
<body>
${content}
</body>
</html>`;

const paragraph = (text: string) => `<p>${escapeText(text)}</p>`;

const button = (label: string, decision: string, style = '') =>
	`<button name="decision" value="${decision}"${style}>${escapeText(label)}</button>`;

/**
 * The page with the question. Its buttons send a POST, because a GET must not count as an answer: phones
 * load links to preview them.
 */
export function questionPage(waitFor: 'approval' | 'freeText', texts: PageTexts): string {
	const { question, approve, decline, send } = texts;
	const controls =
		waitFor === 'freeText'
			? `<textarea name="text" rows="5" required aria-label="${escapeText(question)}"></textarea>\n${button(send, 'send')}`
			: [
					button(approve, 'approve'),
					decline && button(decline, 'decline', ' class="secondary"'),
				].join('\n');
	return document(texts, `${paragraph(question)}\n<form method="post">\n${controls}\n</form>`);
}

/** A page with a single text. */
export const textPage = (texts: PageTexts, text: 'thankYou' | 'answered' | 'failed'): string =>
	document(texts, paragraph(texts[text]));
