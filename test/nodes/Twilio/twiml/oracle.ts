/** The document that npm twilio builds, without the XML declaration. */
export const built = <Document extends { toString(): string }>(
	document: Document,
	build: (document: Document) => unknown,
) => {
	build(document);
	return document.toString().replace('<?xml version="1.0" encoding="UTF-8"?>', '');
};

/** Quotes and > may be escaped or not; n8n's own node escapes them in texts. */
export const comparable = (xml: string) =>
	xml.replaceAll('&quot;', '"').replaceAll('&apos;', "'").replaceAll('&gt;', '>');
