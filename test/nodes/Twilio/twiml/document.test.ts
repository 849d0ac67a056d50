import fc from 'fast-check';

import { isTwiml } from '../../../../nodes/Twilio/twiml/document';
import { element, response } from '../../../../nodes/Twilio/twiml/element';

it.each([
	'<Response/>',
	'<Response></Response>',
	' <?xml version="1.0" encoding="UTF-8"?>\n<!-- hi --><Response>\n\t<Say voice=\'a\' language = "b">x</Say >\n</Response> ',
	'<Response><Say><![CDATA[a < b && c]]></Say></Response>',
	'<Response><Say>&lt;&#65;&#x41;&apos;</Say><Gather><Say>é 😀</Say></Gather></Response>',
])('takes %s', (document) => expect(isTwiml(document)).toBe(true));

it.each([
	'',
	'Hello',
	'{"a":1}',
	'<response/>',
	'<Say>Hi</Say>',
	'<Response>',
	'<Response/><Response/>',
	'<Response/>text',
	'text<Response/>',
	'<Response><Say></Response>',
	'<Response><Say></say></Response>',
	'<Response>A & B</Response>',
	'<Response>&nbsp;</Response>',
	'<Response><Dial action="a&b"/></Response>',
	'<Response><Dial action=a/></Response>',
	'<Response><Dial action="<"/></Response>',
	'<Response><3/></Response>',
	'<Response><!-- </Response>',
])('refuses %s', (document) => expect(isTwiml(document)).toBe(false));

it('accepts all TwiML that the node writes', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (text, value) => {
			expect(isTwiml(response(element('Say', { voice: value }, text)))).toBe(true);
		}),
	);
});
