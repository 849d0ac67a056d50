import type { INodeProperties } from 'n8n-workflow';

import { sidLocator } from '../../descriptions/sidLocator';
import { searchLists } from '../../engine/searchLists';

export const recordingPrefixes = ['RE'];

export const recordingSid: INodeProperties = {
	displayName: 'Recording',
	name: 'recordingSid',
	required: true,
	description: 'The recording to use',
	...sidLocator('searchRecordings', recordingPrefixes),
};

/** An option of Get, and a filter of Get Many. */
export const includeSoftDeleted: INodeProperties = {
	displayName: 'Include Deleted',
	name: 'includeSoftDeleted',
	type: 'boolean',
	default: false,
	description:
		'Whether to include deleted recordings. Twilio keeps their details, but not their audio, for 40 days.',
};

const simplified = [
	'sid',
	'status',
	'call_sid',
	'conference_sid',
	'start_time',
	'duration',
	'channels',
	'source',
	'error_code',
	'encryption_details',
	'price',
	'price_unit',
	'date_created',
];

/** The fields of a recording that Simplify keeps. */
export const simplifiedRecording = [...simplified, 'media_url'];

/** The fields that Simplify keeps when a recording is started, paused, resumed or stopped in its call. */
export const simplifiedCallRecording = [...simplified, 'track'];

export const searchRecordings = searchLists({
	route: 'GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Recordings.json',
	entry: ({ sid, call_sid, duration, date_created }) => ({
		name: `${date_created}: ${duration} seconds of ${call_sid}`,
		value: String(sid),
	}),
});
