import { simplify } from '../../descriptions/simplify';
import type { RequestOperation } from '../../engine/operation';
import { singleResult } from '../../engine/results';
import { participantAddress, participantFields, simplifiedParticipant } from './participantFields';

/** Source: https://www.twilio.com/docs/voice/api/conference-participant-resource#update-a-participant-resource */
export const mute: RequestOperation = {
	option: {
		name: 'Mute',
		description: 'Mute or unmute a participant',
		action: 'Mute a participant',
	},
	route:
		'POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Participants/{CallSid}.json',
	description: [
		...participantFields,
		{
			displayName: 'Muted',
			name: 'muted',
			type: 'boolean',
			default: true,
			description: 'Whether to mute the participant. If off, they are unmuted.',
		},
		simplify,
	],
	request: (fields) => ({
		path: participantAddress(fields),
		body: { Muted: fields.boolean('muted') },
	}),
	result: singleResult,
	simplified: simplifiedParticipant,
};
