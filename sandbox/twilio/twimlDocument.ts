import { XMLParser, XMLValidator } from 'fast-xml-parser';

/** An element of TwiML: a verb, or what is in one. */
export interface TwimlElement {
	name: string;
	attributes: Record<string, string>;
	text: string;
	children: TwimlElement[];
}

/** As the parser keeps the order: one key for the name, and `:@` for the attributes. */
type Node = { ':@'?: Record<string, string> } & { [name: string]: Node[] | string };

const parser = new XMLParser({
	preserveOrder: true,
	ignoreAttributes: false,
	attributeNamePrefix: '',
	parseTagValue: false,
	parseAttributeValue: false,
	// Without this, numbered characters such as &#233; stay as they are.
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
 * The verbs of a TwiML document, in order; undefined when it is none.
 * Source: https://www.twilio.com/docs/glossary/what-is-twilio-markup-language-twiml
 */
export function parseTwiml(xml: string): TwimlElement[] | undefined {
	if (XMLValidator.validate(xml) !== true) return undefined;
	const roots = (parser.parse(xml) as Node[]).filter(isElement).map(element);
	return roots.length === 1 && roots[0]?.name === 'Response' ? roots[0].children : undefined;
}
