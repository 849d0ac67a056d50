import type { INodeProperties } from 'n8n-workflow';

import { sidLocator } from '../../descriptions/sidLocator';
import { search } from '../../engine/search';

export const recordingPrefixes = ['RE'];

export const recordingSid: INodeProperties = {
	displayName: 'Recording',
	name: 'recordingSid',
	required: true,
	description: 'The recording to work on',
	...sidLocator('searchRecordings', recordingPrefixes),
};

/** Of one recording an option, of many a filter. */
export const includeSoftDeleted: INodeProperties = {
	displayName: 'Include Deleted',
	name: 'includeSoftDeleted',
	type: 'boolean',
	default: false,
	description:
		'Whether to find recordings that were deleted too. Twilio keeps their details, not their audio, for 40 days.',
};

/** What Simplify keeps of a recording: `defaultOutputProperties` of Twilio's OpenAPI files. */
export const simplifiedRecording = ['sid', 'call_sid', 'status', 'start_time', 'duration'];

export const searchRecordings = search({
	route: 'GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Recordings.json',
	entry: ({ sid, call_sid, duration, date_created }) => ({
		name: `${date_created}: ${duration} seconds of ${call_sid}`,
		value: String(sid),
	}),
});
