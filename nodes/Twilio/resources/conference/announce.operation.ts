import { showFor } from '../../descriptions/showFor';
import { simplify } from '../../descriptions/simplify';
import type { Operation } from '../../engine/operation';
import { one } from '../../engine/results';
import { announcement, announcementFields } from './announcement';
import { conferencePrefixes, conferenceSid, simplifiedConference } from './conference';

/** Source: https://www.twilio.com/docs/voice/api/conference-resource#update-a-conference-resource */
export const announce: Operation = {
	route: 'POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Conferences/{Sid}.json',
	description: showFor('conference', 'announce', [conferenceSid, ...announcementFields, simplify]),
	request: (item) => ({
		path: { Sid: item.sid('conferenceSid', ...conferencePrefixes) },
		body: announcement(item),
	}),
	result: one,
	simplified: simplifiedConference,
};
