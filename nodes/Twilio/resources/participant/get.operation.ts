import { simplify } from '../../descriptions/simplify';
import type { RequestOperation } from '../../engine/operation';
import { singleResult } from '../../engine/results';
import { participantAddress, participantFields, simplifiedParticipant } from './participantFields';

/** Source: https://www.twilio.com/docs/voice/api/conference-participant-resource#fetch-a-participant-resource */
export const get: RequestOperation = {
	option: {
		name: 'Get',
		description: 'Get one participant of a conference that has not ended',
		action: 'Get a participant',
	},
	route:
		'GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Participants/{CallSid}.json',
	description: [...participantFields, simplify],
	request: (fields) => ({ path: participantAddress(fields) }),
	result: singleResult,
	simplified: simplifiedParticipant,
};
