import { simplify } from '../../descriptions/simplify';
import type { RequestOperation } from '../../engine/operation';
import { singleResult } from '../../engine/results';
import { simplifiedCallRecording } from '../recording/recordingFields';
import { callPrefix, callSid } from './callFields';
import { recordingOf, recordingSid } from './callRecording';

/** Source: https://www.twilio.com/docs/voice/api/recording#update-a-recording-resource */
export const resumeRecording: RequestOperation = {
	option: {
		name: 'Resume Recording',
		description: 'Resume a paused recording',
		action: 'Resume recording of a call',
	},
	route:
		'POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Recordings/{Sid}.json',
	description: [callSid, recordingSid, simplify],
	request: (fields) => ({
		path: { CallSid: fields.sid('callSid', callPrefix), Sid: recordingOf(fields) },
		body: { Status: 'in-progress' },
	}),
	result: singleResult,
	simplified: simplifiedCallRecording,
};
