import { options } from '../../descriptions/collections';
import { httpMethod } from '../../descriptions/httpMethod';
import { simplify } from '../../descriptions/simplify';
import type { RequestOperation } from '../../engine/operation';
import { singleResult } from '../../engine/results';
import { participantAddress, participantFields, simplifiedParticipant } from './participantFields';

/** Source: https://www.twilio.com/docs/voice/api/conference-participant-resource#update-a-participant-resource */
export const hold: RequestOperation = {
	option: {
		name: 'Hold',
		description: 'Put a participant on hold, or back into the conference',
		action: 'Hold a participant',
	},
	route:
		'POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Participants/{CallSid}.json',
	description: [
		...participantFields,
		{
			displayName: 'On Hold',
			name: 'hold',
			type: 'boolean',
			default: true,
			description: 'Whether to put the participant on hold. If off, they return to the conference.',
		},
		simplify,
		options([
			httpMethod('Hold Method', 'holdMethod', 'the hold URL', 'GET'),
			{
				displayName: 'Hold URL',
				name: 'holdUrl',
				type: 'string',
				default: '',
				placeholder: 'e.g. https://example.com/hold.mp3',
				description:
					'The URL of what to play to the participant on hold: an MP3 or WAV file, or TwiML with Say, Play, Pause or Redirect',
			},
		]),
	],
	request: (fields) => ({
		path: participantAddress(fields),
		body: { Hold: fields.boolean('hold'), ...fields.parameters('options') },
	}),
	result: singleResult,
	simplified: simplifiedParticipant,
};
