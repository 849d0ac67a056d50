import { simplify } from '../../descriptions/simplify';
import type { RequestOperation } from '../../engine/operation';
import { singleResult } from '../../engine/results';
import { announcement, announcementFields } from '../conference/announcement';
import { participantAddress, participantFields, simplifiedParticipant } from './participantFields';

/** Source: https://www.twilio.com/docs/voice/api/conference-participant-resource#update-a-participant-resource */
export const announce: RequestOperation = {
	option: {
		name: 'Announce',
		description: 'Play an audio file or TwiML to one participant of a conference',
		action: 'Announce to a participant',
	},
	route:
		'POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Participants/{CallSid}.json',
	description: [...participantFields, ...announcementFields, simplify],
	request: (fields) => ({ path: participantAddress(fields), body: announcement(fields) }),
	result: singleResult,
	simplified: simplifiedParticipant,
};
