import { showFor } from '../../descriptions/showFor';
import { simplify } from '../../descriptions/simplify';
import type { Operation } from '../../engine/operation';
import { one } from '../../engine/results';
import { announcement, announcementFields } from '../conference/announcement';
import { participantAddress, participantFields, simplifiedParticipant } from './participant';

/** Source: https://www.twilio.com/docs/voice/api/conference-participant-resource#update-a-participant-resource */
export const announce: Operation = {
	route:
		'POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Participants/{CallSid}.json',
	description: showFor('participant', 'announce', [
		...participantFields,
		...announcementFields,
		simplify,
	]),
	request: (item) => ({ path: participantAddress(item), body: announcement(item) }),
	result: one,
	simplified: simplifiedParticipant,
};
