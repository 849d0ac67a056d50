import { accountSid } from '../../descriptions/account';
import { showFor } from '../../descriptions/showFor';
import type { Operation } from '../../engine/operation';
import { one } from '../../engine/results';
import { element, response } from '../../twiml/element';

/** Source: https://www.twilio.com/docs/voice/api/call-resource#create-a-call-resource */
export const make: Operation = {
	route: 'POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Calls.json',
	description: showFor('call', 'make', [
		{
			displayName: 'From',
			name: 'from',
			type: 'string',
			default: '',
			required: true,
			placeholder: 'e.g. +14155238886',
			description:
				'The Twilio number or verified caller ID to call from. With country code, e.g. +14155238886.',
		},
		{
			displayName: 'To',
			name: 'to',
			type: 'string',
			default: '',
			required: true,
			placeholder: 'e.g. +14155238886',
			description:
				'The phone number to call, with country code, e.g. +14155238886. Also a SIP address (sip:…) or a Twilio client (client:…).',
		},
		{
			displayName: 'Use TwiML',
			name: 'twiml',
			type: 'boolean',
			default: false,
			description:
				'Whether the message is written in <a href="https://www.twilio.com/docs/voice/twiml">TwiML</a>. Otherwise it is read out as it is.',
		},
		{
			displayName: 'Message',
			name: 'message',
			type: 'string',
			typeOptions: { rows: 2 },
			default: '',
			required: true,
			description: 'The text to say, or the TwiML to follow, once the call is answered',
		},
		{
			displayName: 'Options',
			name: 'options',
			type: 'collection',
			placeholder: 'Add option',
			default: {},
			options: [
				accountSid,
				{
					displayName: 'Status Callback',
					name: 'statusCallback',
					type: 'string',
					default: '',
					placeholder: 'e.g. https://example.com/twilio-status',
					description: 'The URL Twilio calls when the call has ended',
				},
			],
		},
	]),
	request(item) {
		const message = item.requiredText('message');
		return {
			body: {
				From: item.address('from', 'sender'),
				To: item.address('to', 'recipient'),
				Twiml: item.flag('twiml') ? message : response(element('Say', {}, message)),
				StatusCallback: item.text('options.statusCallback'),
			},
		};
	},
	result: one,
};
