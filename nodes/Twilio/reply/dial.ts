import { collection } from '../descriptions/collections';
import type { FieldReader } from '../engine/fieldReader';
import { shorten } from '../engine/values/refuse';
import type { Twiml } from '../twiml/element';
import { element, response } from '../twiml/element';
import { actionUrl } from './action';
import type { Reply } from './reply';
import { recordingFields } from './recordingOptions';

const MAX_NUMBERS = 10;

/** Connects the caller with someone else. Source: https://www.twilio.com/docs/voice/twiml/dial */
export const dial: Reply = {
	fields: [
		{
			displayName: 'Number',
			name: 'number',
			type: 'string',
			default: '',
			required: true,
			placeholder: 'e.g. +14155238886',
			displayOptions: { show: { reply: ['dial'] } },
			description:
				'The phone number to connect the caller with, with its country code. Also a SIP address (sip:…) or a Twilio client (client:…). Several, separated by commas or as a list, ring at the same time, and the first to answer gets the call.',
		},
		collection(
			'Reply Options',
			'dialOptions',
			[
				{
					displayName: 'Answer on Bridge',
					name: 'answerOnBridge',
					type: 'boolean',
					default: true,
					description:
						'Whether the incoming call keeps ringing, free for the caller, until the other side answers. By default, it is answered immediately.',
				},
				{
					displayName: 'Caller ID',
					name: 'callerId',
					type: 'string',
					default: '',
					placeholder: 'e.g. +14155238886',
					description:
						'The number shown to the other side: a number of the account, or the caller’s (default)',
				},
				{
					displayName: 'Hang Up on Star',
					name: 'hangupOnStar',
					type: 'boolean',
					default: true,
					description: 'Whether the caller can end the dialed call by pressing *. Off by default.',
				},
				{
					displayName: 'Record',
					name: 'record',
					type: 'options',
					options: [
						{ name: 'Do Not Record', value: 'do-not-record' },
						{ name: 'From Answer', value: 'record-from-answer' },
						{
							name: 'From Answer, Each Side in a Channel of Its Own',
							value: 'record-from-answer-dual',
						},
						{ name: 'From Ringing', value: 'record-from-ringing' },
						{
							name: 'From Ringing, Each Side in a Channel of Its Own',
							value: 'record-from-ringing-dual',
						},
					],
					default: 'record-from-answer',
					description: 'Whether to record the call. Twilio charges for recordings.',
				},
				...recordingFields,
				{
					displayName: 'Ring in Turn',
					name: 'sequential',
					type: 'boolean',
					default: true,
					description:
						'Whether several numbers ring one after the other, until one answers. By default, they ring at the same time.',
				},
				{
					displayName: 'Time Limit',
					name: 'timeLimit',
					type: 'number',
					typeOptions: { minValue: 1, numberPrecision: 0 },
					default: 14400,
					description:
						'Seconds after which Twilio ends the dialed call. Default: 14,400 (4 hours).',
				},
				{
					displayName: 'Timeout',
					name: 'timeout',
					type: 'number',
					typeOptions: { minValue: 5, maxValue: 600, numberPrecision: 0 },
					default: 30,
					description: 'Seconds to let it ring, 5 to 600. Default: 30.',
				},
			],
			{ show: { reply: ['dial'] } },
		),
	],
	twiml(fields, { afterOthers }) {
		const numbers = fields.addresses('number', 'recipient');
		if (numbers.length > MAX_NUMBERS) {
			throw fields.invalid(
				'number',
				`has ${numbers.length} numbers; Twilio dials at most ${MAX_NUMBERS}`,
				'Shorten the list.',
			);
		}
		const callerId = fields.optionalAddress('dialOptions.callerId', 'sender');
		return response(
			element(
				'Dial',
				{
					action: actionUrl(fields, afterOthers),
					...fields.attributes('dialOptions'),
					...(callerId && { callerId }),
				},
				...numbers.map((number) => destination(fields, number)),
			),
		);
	},
};

function destination(fields: FieldReader, number: string): Twiml {
	const [, channel, rest = ''] = /^([^:]+):(.*)$/.exec(number) ?? [];
	switch (channel?.toLowerCase()) {
		case undefined:
			return element('Number', {}, number);
		case 'client':
			return element('Client', {}, rest.trim());
		case 'sip':
			return element('Sip', {}, number);
		default:
			throw fields.invalid(
				'number',
				`cannot be dialed: "${shorten(number)}"`,
				'Use a phone number, sip:… or client:….',
			);
	}
}
