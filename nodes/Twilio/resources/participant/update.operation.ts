import { accountOption } from '../../descriptions/account';
import { showFor } from '../../descriptions/showFor';
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
 * What Mute, Hold, Coach and Announce leave.
 * Source: https://www.twilio.com/docs/voice/api/conference-participant-resource#update-a-participant-resource
 */
export const update: RequestOperation = {
	route:
		'POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Participants/{CallSid}.json',
	description: showFor('participant', 'update', [
		...participantFields,
		{
			displayName: 'Update Fields',
			name: 'updateFields',
			type: 'collection',
			placeholder: 'Add field',
			default: {},
			options: [
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
			],
		},
		simplify,
		accountOption,
	]),
	request: (fields) => ({
		path: participantAddress(fields),
		body: fields.requiredParameters('updateFields'),
	}),
	result: singleResult,
	simplified: simplifiedParticipant,
};
