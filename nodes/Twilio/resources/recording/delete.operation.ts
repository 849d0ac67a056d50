import { accountOption } from '../../descriptions/account';
import { showFor } from '../../descriptions/showFor';
import type { RequestOperation } from '../../engine/operation';
import { deletedResult } from '../../engine/results';
import { recordingPrefixes, recordingSid } from './recordingFields';

/** Source: https://www.twilio.com/docs/voice/api/recording#delete-a-recording-resource */
export const deleteRecording: RequestOperation = {
	route: 'DELETE https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Recordings/{Sid}.json',
	description: showFor('recording', 'delete', [recordingSid, accountOption]),
	request: (fields) => ({ path: { Sid: fields.sid('recordingSid', ...recordingPrefixes) } }),
	result: deletedResult,
};
