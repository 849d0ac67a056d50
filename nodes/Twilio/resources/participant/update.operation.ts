import { updateFields } from '../../descriptions/collections';
import { simplify } from '../../descriptions/simplify';
import type { RequestOperation } from '../../engine/operation';
import { singleResult } from '../../engine/results';
import {
	endConferenceOnExit,
	participantAddress,
	participantFields,
	waitMethod,
	waitUrl,
	simplifiedParticipant,
} from './participantFields';

/**
 * Updates everything that Mute, Hold, Coach and Announce do not.
 * Source: https://www.twilio.com/docs/voice/api/conference-participant-resource#update-a-participant-resource
 */
export const update: RequestOperation = {
	option: {
		name: 'Update',
		description: 'Change what a participant hears while waiting and what happens when they leave',
		action: 'Update a participant',
	},
	route:
		'POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Participants/{CallSid}.json',
	description: [
		...participantFields,
		updateFields([
			{
				displayName: 'Beep on Exit',
				name: 'beepOnExit',
				type: 'boolean',
				default: false,
				description: 'Whether the conference hears a beep when this participant leaves',
			},
			endConferenceOnExit,
			waitMethod,
			waitUrl,
		]),
		simplify,
	],
	request: (fields) => ({
		path: participantAddress(fields),
		body: fields.requiredParameters('updateFields'),
	}),
	result: singleResult,
	simplified: simplifiedParticipant,
};
