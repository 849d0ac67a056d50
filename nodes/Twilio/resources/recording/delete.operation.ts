import type { RequestOperation } from '../../engine/operation';
import { deletedResult } from '../../engine/results';
import { recordingPrefixes, recordingSid } from './recordingFields';

/** Source: https://www.twilio.com/docs/voice/api/recording#delete-a-recording-resource */
export const deleteRecording: RequestOperation = {
	option: {
		name: 'Delete',
		description: 'Delete a recording and its audio. This cannot be undone.',
		action: 'Delete a recording',
	},
	route: 'DELETE https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Recordings/{Sid}.json',
	description: [recordingSid],
	request: (fields) => ({ path: { Sid: fields.sid('recordingSid', ...recordingPrefixes) } }),
	result: deletedResult,
};
