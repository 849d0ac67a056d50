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
	option: {
		name: 'Coach',
		description: 'Let a participant speak to one other participant only, or stop doing so',
		action: 'Coach a participant',
	},
	route:
		'POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Participants/{CallSid}.json',
	description: [
		...participantFields,
		{
			displayName: 'Coaching',
			name: 'coaching',
			type: 'boolean',
			default: true,
			description: 'Whether the participant coaches another one. If off, they stop.',
		},
		{ ...callSidToCoach, required: true, displayOptions: { show: { coaching: [true] } } },
		simplify,
	],
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
