import { accountSid } from '../../descriptions/account';
import { callRecordingEvents, recordingOptions } from '../../descriptions/outboundRecording';
import { showFor } from '../../descriptions/showFor';
import { sorted } from '../../descriptions/sorted';
import { simplify } from '../../descriptions/simplify';
import type { RequestOperation } from '../../engine/operation';
import { singleResult } from '../../engine/results';
import { simplifiedCallRecording } from '../recording/recordingFields';
import { callPrefix, callSid } from './callFields';

/** Source: https://www.twilio.com/docs/voice/api/recording#create-a-recording-resource */
export const startRecording: RequestOperation = {
	route:
		'POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Recordings.json',
	description: showFor('call', 'startRecording', [
		callSid,
		simplify,
		{
			displayName: 'Options',
			name: 'options',
			type: 'collection',
			placeholder: 'Add option',
			default: {},
			options: [accountSid, ...sorted([callRecordingEvents, ...recordingOptions])],
		},
	]),
	request: (fields) => ({
		path: { CallSid: fields.sid('callSid', callPrefix) },
		body: fields.parameters('options'),
	}),
	result: singleResult,
	simplified: simplifiedCallRecording,
};
