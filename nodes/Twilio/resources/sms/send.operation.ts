import type { FieldReader } from '../../engine/fieldReader';
import type { RequestOperation } from '../../engine/operation';
import { singleResult } from '../../engine/results';
import { contentFields } from './content.fields';
import { segmentsOf } from './segments';
import { contentsOf, onSameChannel, senderOf, sentOptions } from './messageRequest';
import { sendOptions } from './send.options';
import { senderFields } from './sender.fields';
import { smartEncoded } from './smartEncoding';

/** Source: https://www.twilio.com/docs/messaging/api/message-resource#create-a-message-resource */
export const send: RequestOperation = {
	option: {
		name: 'Send',
		description:
			'Send an SMS, MMS, RCS or WhatsApp message. Twilio charges for each message, and it cannot be undone.',
		action: 'Send a message',
	},
	route: 'POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Messages.json',
	description: [
		...senderFields,
		{
			displayName: 'To',
			name: 'to',
			type: 'string',
			default: '',
			required: true,
			placeholder: 'e.g. +14155238886',
			description:
				'The phone number to send to, with its country code. Several recipients, separated by commas or as a list, get one message each. An AI agent can give only one, unless Allow Several Recipients is on.',
		},
		{
			displayName: 'To WhatsApp',
			name: 'toWhatsapp',
			type: 'boolean',
			default: false,
			description: 'Whether to send over WhatsApp. Not needed if To or From starts with whatsapp:.',
		},
		...contentFields,
		sendOptions,
	],
	request(fields) {
		const from = senderOf(fields);
		const contents = contentsOf(fields);
		const options = sentOptions(fields);
		return recipients(fields).flatMap((to) => {
			const addresses = onSameChannel(to, from, fields.boolean('toWhatsapp'));
			return contents.map((content) => ({ body: { ...addresses, ...content, ...options } }));
		});
	},
	result(request) {
		const send = singleResult(request);
		const { fields, values } = request;
		if (!fields.boolean('options.countSegments')) return send;
		const text = String(values.body?.Body ?? '');
		const sent = fields.boolean('options.smartEncoded') ? smartEncoded(text) : text;
		const segments = { ...segmentsOf(sent) };
		return async () => (await send()).map(({ json }) => ({ json: { ...json, segments } }));
	},
};

/** The recipients. Throws if an AI agent gives several without the option Allow Several Recipients. */
function recipients(fields: FieldReader): string[] {
	const addresses = fields.addresses('to', 'recipient');
	const mayBeSeveral = fields.boolean('options.allowSeveralRecipients') || !fields.isTool();
	if (addresses.length === 1 || mayBeSeveral) return addresses;
	throw fields.invalid(
		'to',
		`has ${addresses.length} recipients; a tool can send to one`,
		'Use the tool once for each recipient, or turn on the option "Allow Several Recipients".',
	);
}
