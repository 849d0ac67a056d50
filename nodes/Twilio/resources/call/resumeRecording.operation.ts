import { accountOption } from '../../descriptions/account';
import { showFor } from '../../descriptions/showFor';
import { simplify } from '../../descriptions/simplify';
import type { Operation } from '../../engine/operation';
import { one } from '../../engine/results';
import { simplifiedCallRecording } from '../recording/recording';
import { callPrefix, callSid } from './call';
import { recordingOf, recordingSid } from './recording';

/** Source: https://www.twilio.com/docs/voice/api/recording#update-a-recording-resource */
export const resumeRecording: Operation = {
	route:
		'POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Recordings/{Sid}.json',
	description: showFor('call', 'resumeRecording', [callSid, recordingSid, simplify, accountOption]),
	request: (item) => ({
		path: { CallSid: item.sid('callSid', callPrefix), Sid: recordingOf(item) },
		body: { Status: 'in-progress' },
	}),
	result: one,
	simplified: simplifiedCallRecording,
};
