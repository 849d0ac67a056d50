import { isTwiml } from '../twiml/document';
import type { Reply } from './reply';

/** A TwiML document that people enter, for everything that the other replies have no fields for. */
export const twiml: Reply = {
	fields: [
		{
			displayName: 'TwiML',
			// named differently than in Call > Make, where `twiml` is a switch
			name: 'replyTwiml',
			type: 'string',
			typeOptions: { rows: 4 },
			default: '',
			required: true,
			placeholder: 'e.g. <Response>…</Response>',
			displayOptions: { show: { reply: ['twiml'] } },
			description:
				'The TwiML document to reply with. Values of expressions inside the text are escaped, so that a message or caller cannot add TwiML. If the whole field is one expression, it has to return TwiML.',
		},
	],
	twiml(fields) {
		const document = fields.markup('replyTwiml').trim();
		if (isTwiml(document)) return document;
		throw fields.invalid(
			'replyTwiml',
			'is not a TwiML document',
			'It must be well-formed XML that starts with <Response> and ends with </Response>.',
		);
	},
};
