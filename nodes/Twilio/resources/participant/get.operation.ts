import { accountOption } from '../../descriptions/account';
import { showFor } from '../../descriptions/showFor';
import { simplify } from '../../descriptions/simplify';
import type { RequestOperation } from '../../engine/operation';
import { singleResult } from '../../engine/results';
import { participantAddress, participantFields, simplifiedParticipant } from './participantFields';

/** Source: https://www.twilio.com/docs/voice/api/conference-participant-resource#fetch-a-participant-resource */
export const get: RequestOperation = {
	route:
		'GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Participants/{CallSid}.json',
	description: showFor('participant', 'get', [...participantFields, simplify, accountOption]),
	request: (fields) => ({ path: participantAddress(fields) }),
	result: singleResult,
	simplified: simplifiedParticipant,
};
