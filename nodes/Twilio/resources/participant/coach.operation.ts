import { accountOption } from '../../descriptions/account';
import { showFor } from '../../descriptions/showFor';
import { simplify } from '../../descriptions/simplify';
import type { Operation } from '../../engine/operation';
import { one } from '../../engine/results';
import {
	callSidToCoach,
	participantAddress,
	participantFields,
	simplifiedParticipant,
} from './participant';

/** Source: https://www.twilio.com/docs/voice/api/conference-participant-resource#update-a-participant-resource */
export const coach: Operation = {
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
	request(item) {
		const coaching = item.flag('coaching');
		return {
			path: participantAddress(item),
			body: {
				Coaching: coaching,
				CallSidToCoach: coaching ? item.sid('callSidToCoach', 'CA') : '',
			},
		};
	},
	result: one,
	simplified: simplifiedParticipant,
};
