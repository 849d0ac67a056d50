import { simplify } from '../../descriptions/simplify';
import type { RequestOperation } from '../../engine/operation';
import { singleResult } from '../../engine/results';
import { conferencePrefixes, conferenceSid, simplifiedConference } from './conferenceFields';

/** Source: https://www.twilio.com/docs/voice/api/conference-resource#update-a-conference-resource */
export const end: RequestOperation = {
	option: {
		name: 'End',
		description: 'End a conference and hang up on everyone in it. This cannot be undone.',
		action: 'End a conference',
	},
	route: 'POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Conferences/{Sid}.json',
	description: [conferenceSid, simplify],
	request: (fields) => ({
		path: { Sid: fields.sid('conferenceSid', ...conferencePrefixes) },
		body: { Status: 'completed' },
	}),
	result: singleResult,
	simplified: simplifiedConference,
};
