import { UserError } from 'n8n-workflow';

/** A piece of TwiML, as opposed to text that must be escaped. */
export interface Twiml {
	xml: string;
}

/** The value of an attribute that must be sent empty. */
export const EMPTY = Symbol('an empty attribute');

/**
 * Attributes that are undefined, null or '' are left out, except for `EMPTY`. Lists are joined with
 * spaces.
 */
type Attributes = Record<string, string | number | boolean | string[] | symbol | null | undefined>;

const NAME = /^[A-Za-z_][\w.:-]*$/;

/**
 * Characters that XML 1.0 does not allow, even escaped: Twilio would reject the whole document.
 * Source: https://www.w3.org/TR/xml/#charsets
 */
const IMPOSSIBLE = /[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF\p{Surrogate}]/gu;

const ESCAPED: Record<string, string> = {
	'<': '&lt;',
	'>': '&gt;',
	'&': '&amp;',
	'"': '&quot;',
	"'": '&apos;',
	// without escaping, XML parsers turn these into spaces in an attribute
	'\t': '&#x9;',
	'\n': '&#xA;',
	'\r': '&#xD;',
};

const escape = (text: string, special: RegExp) =>
	text.replace(IMPOSSIBLE, '').replace(special, (character) => ESCAPED[character]!);

/** Escapes a text for XML elements and attributes. */
export const escapeText = (text: string): string => escape(text, /[<>&"']/g);

/** One TwiML element. Its children are other elements, or texts, which are escaped. */
export function element(
	name: string,
	attributes: Attributes = {},
	...children: Array<Twiml | string>
): Twiml {
	const opening = [
		checked(name),
		...Object.entries(attributes)
			.map(([key, value]) => [key, attributeText(value)] as const)
			.filter(([, text]) => text !== undefined)
			.map(([key, text]) => `${checked(key)}="${escape(text!, /[<>&"'\t\n\r]/g)}"`),
	].join(' ');
	const content = children
		.map((child) => (typeof child === 'string' ? escapeText(child) : child.xml))
		.join('');
	return { xml: content ? `<${opening}>${content}</${name}>` : `<${opening}/>` };
}

/** The text of an attribute; undefined if it is left out. */
const attributeText = (value: Attributes[string]): string | undefined =>
	typeof value === 'symbol' ? '' : [value ?? ''].flat().join(' ') || undefined;

/** A whole TwiML document. */
export const response = (...verbs: Twiml[]): string => element('Response', {}, ...verbs).xml;

function checked(name: string): string {
	if (NAME.test(name)) return name;
	throw new UserError(`"${name}" cannot be the name of a TwiML element or attribute`);
}
