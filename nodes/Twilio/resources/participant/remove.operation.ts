import { accountOption } from '../../descriptions/account';
import { showFor } from '../../descriptions/showFor';
import type { Operation } from '../../engine/operation';
import { deleted } from '../../engine/results';
import { participantAddress, participantFields } from './participant';

/** Source: https://www.twilio.com/docs/voice/api/conference-participant-resource#delete-a-participant-resource */
export const remove: Operation = {
	route:
		'DELETE https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Participants/{CallSid}.json',
	description: showFor('participant', 'remove', [...participantFields, accountOption]),
	request: (item) => ({ path: participantAddress(item) }),
	result: deleted,
};
