import { collection } from '../descriptions/collections';
import type { Limits } from '../engine/fieldReader';
import { EMPTY, element, response } from '../twiml/element';
import { say } from '../twiml/speech';
import { actionUrl } from './action';
import type { Reply } from './reply';

const limits: Limits = {
	finishOnKey: {
		format: {
			pattern: /^[0-9*#]$/,
			problem: 'is not a key',
			remedy: 'Use one of 0-9, * and #.',
		},
	},
	speechTimeout: {
		format: {
			pattern: /^(auto|[1-9]\d*)$/,
			problem: 'is neither auto nor a number of seconds',
			remedy: 'Use auto, or a whole number such as 3.',
		},
	},
};

/**
 * Says a text and waits for keys or speech, which the Twilio Trigger receives.
 * Source: https://www.twilio.com/docs/voice/twiml/gather
 */
export const gather: Reply = {
	fields: [
		{
			displayName: 'Input',
			name: 'input',
			type: 'options',
			options: [
				{ name: 'Digits', value: 'dtmf', description: 'Keys that the caller presses' },
				{
					name: 'Digits or Speech',
					value: 'dtmf speech',
					description: 'The first of the two that the caller uses',
				},
				{
					name: 'Speech',
					value: 'speech',
					description: 'What the caller says. Twilio charges for it.',
				},
			],
			default: 'dtmf',
			displayOptions: { show: { reply: ['gather'] } },
			description: 'What to wait for',
		},
		collection(
			'Reply Options',
			'gatherOptions',
			[
				{
					displayName: 'Barge In',
					name: 'bargeIn',
					type: 'boolean',
					default: false,
					description: 'Whether speech interrupts the message. On by default.',
				},
				{
					displayName: 'Finish on Key',
					name: 'finishOnKey',
					type: 'string',
					default: '#',
					placeholder: 'e.g. *',
					description: 'The key that ends the input. Default: #. Leave empty for none.',
				},
				{
					displayName: 'Hints',
					name: 'hints',
					type: 'string',
					default: '',
					placeholder: 'e.g. sales, support, opening hours',
					description: 'Words and phrases the caller will likely say, separated by commas',
				},
				{
					displayName: 'Number of Digits',
					name: 'numDigits',
					type: 'number',
					typeOptions: { minValue: 1, numberPrecision: 0 },
					default: 1,
					description: 'The maximum number of digits. The input ends with the last one.',
				},
				{
					displayName: 'Profanity Filter',
					name: 'profanityFilter',
					type: 'boolean',
					default: false,
					description: 'Whether to replace swear words with asterisks. On by default.',
				},
				{
					displayName: 'Speech Language',
					name: 'language',
					type: 'string',
					default: 'en-US',
					placeholder: 'e.g. en-GB',
					description: 'The language the caller speaks. Default: en-US.',
				},
				{
					displayName: 'Speech Model',
					name: 'speechModel',
					type: 'string',
					default: '',
					placeholder: 'e.g. phone_call',
					description:
						'The speech recognition model, one of <a href="https://www.twilio.com/docs/voice/twiml/gather#speechmodel">Twilio’s speech models</a>',
				},
				{
					displayName: 'Speech Timeout',
					name: 'speechTimeout',
					type: 'string',
					default: 'auto',
					placeholder: 'e.g. 3',
					description:
						'Seconds of silence after which speech has ended, or auto to end at the first pause. Defaults to Timeout.',
				},
				{
					displayName: 'Timeout',
					name: 'timeout',
					type: 'number',
					typeOptions: { minValue: 1, numberPrecision: 0 },
					default: 5,
					description: 'Seconds to wait for input, or for the next digit. Default: 5.',
				},
			],
			{ show: { reply: ['gather'] } },
		),
	],
	twiml(fields, { afterGather }) {
		const attributes = {
			input: fields.text('input'),
			action: actionUrl(fields, afterGather),
			// otherwise Twilio hangs up on a silent caller without a request
			actionOnEmptyResult: true,
			...fields.attributes('gatherOptions', limits),
			...(fields.isLeftEmpty('gatherOptions.finishOnKey') && { finishOnKey: EMPTY }),
		};
		return response(element('Gather', attributes, say(fields)));
	},
};
