import { simplify } from '../../descriptions/simplify';
import type { RequestOperation } from '../../engine/operation';
import { singleResult } from '../../engine/results';
import { element } from '../../twiml/element';
import { afterwards, interruption } from './afterwards';
import { callPrefix, callSid, simplifiedCall } from './callFields';

/** Source: https://www.twilio.com/docs/voice/api/call-resource#update-a-call-resource */
export const play: RequestOperation = {
	option: {
		name: 'Play',
		description:
			'Interrupt a call in progress to play an audio file, then hang up or continue with a TwiML URL. The previous TwiML is not resumed.',
		action: 'Play audio into a call',
	},
	route: 'POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Calls/{Sid}.json',
	description: [
		callSid,
		{
			displayName: 'Audio URL',
			name: 'audioUrl',
			type: 'string',
			default: '',
			required: true,
			placeholder: 'e.g. https://example.com/hello.mp3',
			description: 'The audio file to play, e.g. MP3 or WAV. Twilio must be able to download it.',
		},
		{
			displayName: 'Loop',
			name: 'loop',
			type: 'number',
			typeOptions: { minValue: 0, numberPrecision: 0 },
			default: 1,
			description: 'How many times to play it. 0 plays it until the call ends.',
		},
		...afterwards,
		simplify,
	],
	request: (fields) => ({
		path: { Sid: fields.sid('callSid', callPrefix) },
		// Source: https://www.twilio.com/docs/voice/twiml/play
		body: {
			Twiml: interruption(
				fields,
				element('Play', { loop: fields.number('loop') }, fields.url('audioUrl')),
			),
		},
	}),
	result: singleResult,
	simplified: simplifiedCall,
};
