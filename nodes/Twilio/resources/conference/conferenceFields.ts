import type { INodeProperties } from 'n8n-workflow';

import { sidLocator } from '../../descriptions/sidLocator';
import { searchLists } from '../../engine/searchLists';

export const conferencePrefixes = ['CF'];

export const conferenceSid: INodeProperties = {
	displayName: 'Conference',
	name: 'conferenceSid',
	required: true,
	description: 'The conference to use',
	...sidLocator('searchConferences', conferencePrefixes),
};

/** The fields of a conference that Simplify keeps. */
export const simplifiedConference = [
	'sid',
	'friendly_name',
	'status',
	'reason_conference_ended',
	'call_sid_ending_conference',
	'date_created',
	'date_updated',
];

export const searchConferences = searchLists({
	route: 'GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Conferences.json',
	entry: ({ sid, friendly_name, status, date_created }) => ({
		name: `${friendly_name} (${status}, ${date_created})`,
		value: String(sid),
	}),
});
