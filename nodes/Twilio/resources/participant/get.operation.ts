import { accountOption } from '../../descriptions/account';
import { showFor } from '../../descriptions/showFor';
import { simplify } from '../../descriptions/simplify';
import type { Operation } from '../../engine/operation';
import { one } from '../../engine/results';
import { participantAddress, participantFields, simplifiedParticipant } from './participant';

/** Source: https://www.twilio.com/docs/voice/api/conference-participant-resource#fetch-a-participant-resource */
export const get: Operation = {
	route:
		'GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Participants/{CallSid}.json',
	description: showFor('participant', 'get', [...participantFields, simplify, accountOption]),
	request: (item) => ({ path: participantAddress(item) }),
	result: one,
	simplified: simplifiedParticipant,
};
