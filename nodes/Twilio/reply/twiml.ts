import type { Reply } from './reply';

/** TwiML as it was entered, for whatever has no fields. */
export const twiml: Reply = {
	fields: [
		{
			displayName: 'TwiML',
			// Call: Make has a switch of the name `twiml`
			name: 'replyTwiml',
			type: 'string',
			typeOptions: { rows: 4 },
			default: '',
			required: true,
			placeholder: 'e.g. <Response>…</Response>',
			displayOptions: { show: { reply: ['twiml'] } },
			description: 'The TwiML document to answer with',
		},
	],
	twiml(fields) {
		const document = fields.requiredText('replyTwiml').trim();
		if (/^<(\?xml|Response)[\s/>]/.test(document)) return document;
		throw fields.invalid(
			'replyTwiml',
			'is not a TwiML document',
			'It starts with <Response> and ends with </Response>.',
		);
	},
};
