import { accountOption } from '../../descriptions/account';
import { showFor } from '../../descriptions/showFor';
import { simplify } from '../../descriptions/simplify';
import type { RequestOperation } from '../../engine/operation';
import { singleResult } from '../../engine/results';
import { conferencePrefixes, conferenceSid, simplifiedConference } from './conferenceFields';

/** Source: https://www.twilio.com/docs/voice/api/conference-resource#fetch-a-conference-resource */
export const get: RequestOperation = {
	route: 'GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Conferences/{Sid}.json',
	description: showFor('conference', 'get', [conferenceSid, simplify, accountOption]),
	request: (fields) => ({ path: { Sid: fields.sid('conferenceSid', ...conferencePrefixes) } }),
	result: singleResult,
	simplified: simplifiedConference,
};
