import type { RequestOperation } from '../../engine/operation';
import { deletedResult } from '../../engine/results';
import { participantAddress, participantFields } from './participantFields';

/** Source: https://www.twilio.com/docs/voice/api/conference-participant-resource#delete-a-participant-resource */
export const remove: RequestOperation = {
	option: {
		name: 'Remove',
		description:
			'Remove a participant from a conference, which ends their call. This cannot be undone.',
		action: 'Remove a participant',
	},
	route:
		'DELETE https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Participants/{CallSid}.json',
	description: [...participantFields],
	request: (fields) => ({ path: participantAddress(fields) }),
	result: deletedResult,
};
