import { accountOption } from '../../descriptions/account';
import { showFor } from '../../descriptions/showFor';
import { simplify } from '../../descriptions/simplify';
import type { RequestOperation } from '../../engine/operation';
import { singleResult } from '../../engine/results';
import {
	callSidToCoach,
	participantAddress,
	participantFields,
	simplifiedParticipant,
} from './participantFields';

/** Source: https://www.twilio.com/docs/voice/api/conference-participant-resource#update-a-participant-resource */
export const coach: RequestOperation = {
	route:
		'POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Participants/{CallSid}.json',
	description: showFor('participant', 'coach', [
		...participantFields,
		{
			displayName: 'Coaching',
			name: 'coaching',
			type: 'boolean',
			default: true,
			description: 'Whether the participant coaches another one, or, turned off, stops doing so',
		},
		{ ...callSidToCoach, required: true, displayOptions: { show: { coaching: [true] } } },
		simplify,
		accountOption,
	]),
	request(fields) {
		const coaching = fields.boolean('coaching');
		return {
			path: participantAddress(fields),
			body: {
				Coaching: coaching,
				CallSidToCoach: coaching ? fields.sid('callSidToCoach', 'CA') : '',
			},
		};
	},
	result: singleResult,
	simplified: simplifiedParticipant,
};
