import { simplify } from '../../descriptions/simplify';
import type { RequestOperation } from '../../engine/operation';
import { singleResult } from '../../engine/results';
import { conferencePrefixes, conferenceSid, simplifiedConference } from './conferenceFields';

/** Source: https://www.twilio.com/docs/voice/api/conference-resource#fetch-a-conference-resource */
export const get: RequestOperation = {
	option: {
		name: 'Get',
		description: 'Get one conference and its status',
		action: 'Get a conference',
	},
	route: 'GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Conferences/{Sid}.json',
	description: [conferenceSid, simplify],
	request: (fields) => ({ path: { Sid: fields.sid('conferenceSid', ...conferencePrefixes) } }),
	result: singleResult,
	simplified: simplifiedConference,
};
