import type { INodeProperties } from 'n8n-workflow';

import type { FieldReader } from '../engine/fieldReader';
import type { Twiml } from './element';
import { element } from './element';

/** How a text is said; Twilio's defaults where missing or ''. */
interface Speech {
	voice?: string;
	language?: string;
}

/** How a text is said. */
export const speech: INodeProperties = {
	displayName: 'Speech',
	name: 'speech',
	type: 'collection',
	placeholder: 'Add setting',
	default: {},
	options: [
		{
			displayName: 'Language',
			name: 'language',
			type: 'string',
			default: '',
			placeholder: 'e.g. en-GB',
			description:
				'The language of the text, which the voice must know. Without it, the voice’s own, or English.',
		},
		{
			displayName: 'Voice',
			name: 'voice',
			type: 'string',
			default: '',
			placeholder: 'e.g. Polly.Joanna',
			description:
				'Who says the text: one of <a href="https://www.twilio.com/docs/voice/twiml/say/text-speech">Twilio’s voices</a>. Some cost extra. Without it, the voice set in the Twilio console.',
		},
	],
};

/** TwiML that says the message of an item. Source: https://www.twilio.com/docs/voice/twiml/say */
export const say = (fields: FieldReader): Twiml =>
	sayText(fields.requiredText('message'), speechOf(fields));

/** How an item has a text said. */
export const speechOf = (fields: FieldReader): Speech => ({
	voice: fields.text('speech.voice'),
	language: fields.text('speech.language'),
});

/** TwiML that says a text. */
export const sayText = (text: string, { voice, language }: Speech): Twiml =>
	element('Say', { voice, language }, text);
