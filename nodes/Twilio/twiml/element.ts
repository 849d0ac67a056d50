import { UserError } from 'n8n-workflow';

/** A finished piece of TwiML, told apart from text, which is still to be escaped. */
export interface Twiml {
	xml: string;
}

/** The value of an attribute that is empty on purpose. */
export const EMPTY = Symbol('an empty attribute');

/**
 * Attributes without a value, undefined, null or '', are left out, except for `EMPTY`. A list gets
 * blanks in between.
 */
type Attributes = Record<string, string | number | boolean | string[] | symbol | null | undefined>;

const NAME = /^[A-Za-z_][\w.:-]*$/;

/**
 * What XML 1.0 cannot hold, escaped or not: Twilio would refuse the whole document for one of them,
 * and nobody can hear them. Source: https://www.w3.org/TR/xml/#charsets
 */
const IMPOSSIBLE = /[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF\p{Surrogate}]/gu;

const ESCAPED: Record<string, string> = {
	'<': '&lt;',
	'>': '&gt;',
	'&': '&amp;',
	'"': '&quot;',
	"'": '&apos;',
	// in an attribute as they are, XML would make blanks of them
	'\t': '&#x9;',
	'\n': '&#xA;',
	'\r': '&#xD;',
};

const escape = (text: string, special: RegExp) =>
	text.replace(IMPOSSIBLE, '').replace(special, (character) => ESCAPED[character]!);

/** One TwiML element. Children are other elements, or texts with whatever characters. */
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
		.map((child) => (typeof child === 'string' ? escape(child, /[<>&"']/g) : child.xml))
		.join('');
	return { xml: content ? `<${opening}>${content}</${name}>` : `<${opening}/>` };
}

/** Nothing for an attribute that is left out. */
const attributeText = (value: Attributes[string]): string | undefined =>
	typeof value === 'symbol' ? '' : [value ?? ''].flat().join(' ') || undefined;

/** A whole TwiML document, as Twilio takes it. */
export const response = (...verbs: Twiml[]): string => element('Response', {}, ...verbs).xml;

function checked(name: string): string {
	if (NAME.test(name)) return name;
	throw new UserError(`"${name}" cannot be the name of a TwiML element or attribute`);
}
