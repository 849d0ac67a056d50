import { accountOption } from '../../descriptions/account';
import { showFor } from '../../descriptions/showFor';
import type { RequestOperation } from '../../engine/operation';
import { deletedResult } from '../../engine/results';
import { participantAddress, participantFields } from './participantFields';

/** Source: https://www.twilio.com/docs/voice/api/conference-participant-resource#delete-a-participant-resource */
export const remove: RequestOperation = {
	route:
		'DELETE https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Participants/{CallSid}.json',
	description: showFor('participant', 'remove', [...participantFields, accountOption]),
	request: (fields) => ({ path: participantAddress(fields) }),
	result: deletedResult,
};
