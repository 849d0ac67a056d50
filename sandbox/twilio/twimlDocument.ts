import { XMLParser, XMLValidator } from 'fast-xml-parser';

/** A TwiML element: a verb or noun. */
export interface TwimlElement {
	name: string;
	attributes: Record<string, string>;
	text: string;
	children: TwimlElement[];
}

/** The parser's format with order: a key for the name, and `:@` for the attributes. */
type Node = { ':@'?: Record<string, string> } & { [name: string]: Node[] | string };

const parser = new XMLParser({
	preserveOrder: true,
	ignoreAttributes: false,
	attributeNamePrefix: '',
	parseTagValue: false,
	parseAttributeValue: false,
	// Otherwise numeric characters such as &#233; are not decoded.
	htmlEntities: true,
});

const nameOf = (node: Node) => Object.keys(node).find((key) => key !== ':@') ?? '';

const isElement = (node: Node) => !/^(#text|\?.*)$/.test(nameOf(node));

function element(node: Node): TwimlElement {
	const name = nameOf(node);
	const content = node[name] as Node[];
	return {
		name,
		attributes: node[':@'] ?? {},
		text: content.map((one) => one['#text'] ?? '').join(''),
		children: content.filter(isElement).map(element),
	};
}

/**
 * The verbs of a TwiML document, in order; undefined if it is not TwiML.
 * Source: https://www.twilio.com/docs/glossary/what-is-twilio-markup-language-twiml
 */
export function parseTwiml(xml: string): TwimlElement[] | undefined {
	if (XMLValidator.validate(xml) !== true) return undefined;
	const roots = (parser.parse(xml) as Node[]).filter(isElement).map(element);
	return roots.length === 1 && roots[0]?.name === 'Response' ? roots[0].children : undefined;
}
