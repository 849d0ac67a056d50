import { simplify } from '../../descriptions/simplify';
import type { RequestOperation } from '../../engine/operation';
import { singleResult } from '../../engine/results';
import { announcement, announcementFields } from './announcement';
import { conferencePrefixes, conferenceSid, simplifiedConference } from './conferenceFields';

/** Source: https://www.twilio.com/docs/voice/api/conference-resource#update-a-conference-resource */
export const announce: RequestOperation = {
	option: {
		name: 'Announce',
		description: 'Play an audio file or TwiML to everyone in a conference',
		action: 'Announce to a conference',
	},
	route: 'POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Conferences/{Sid}.json',
	description: [conferenceSid, ...announcementFields, simplify],
	request: (fields) => ({
		path: { Sid: fields.sid('conferenceSid', ...conferencePrefixes) },
		body: announcement(fields),
	}),
	result: singleResult,
	simplified: simplifiedConference,
};
