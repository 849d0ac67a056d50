import type { INodeProperties } from 'n8n-workflow';

import { collection } from '../descriptions/collections';
import type { FieldReader } from '../engine/fieldReader';
import type { Twiml } from './element';
import { element } from './element';

/** Voice and language of a text; Twilio's defaults if missing or ''. */
interface Speech {
	voice?: string;
	language?: string;
}

/** The fields for voice and language. */
export const speech: INodeProperties = collection(
	'Speech',
	'speech',
	[
		{
			displayName: 'Language',
			name: 'language',
			type: 'string',
			default: '',
			placeholder: 'e.g. en-GB',
			description:
				'The language of the text. The voice must support it. Defaults to the language of the voice, or English.',
		},
		{
			displayName: 'Voice',
			name: 'voice',
			type: 'string',
			default: '',
			placeholder: 'e.g. Polly.Joanna',
			description:
				'The text-to-speech voice, one of <a href="https://www.twilio.com/docs/voice/twiml/say/text-speech">Twilio’s voices</a>. Some cost extra. Defaults to the voice set in the Twilio Console.',
		},
	],
	{ placeholder: 'Add setting' },
);

/** TwiML that says the message of an item. Source: https://www.twilio.com/docs/voice/twiml/say */
export const say = (fields: FieldReader): Twiml =>
	sayText(fields.requiredText('message'), speechOf(fields));

/** The voice and language from an item's fields. */
export const speechOf = (fields: FieldReader): Speech => ({
	voice: fields.text('speech.voice'),
	language: fields.text('speech.language'),
});

/** TwiML that says a text. */
export const sayText = (text: string, { voice, language }: Speech): Twiml =>
	element('Say', { voice, language }, text);
