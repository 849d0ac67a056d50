import { options } from '../../descriptions/collections';
import { callRecordingEvents, recordingOptions } from '../../descriptions/outboundRecording';
import { sorted } from '../../descriptions/sorted';
import { simplify } from '../../descriptions/simplify';
import type { RequestOperation } from '../../engine/operation';
import { singleResult } from '../../engine/results';
import { simplifiedCallRecording } from '../recording/recordingFields';
import { callPrefix, callSid } from './callFields';

/** Source: https://www.twilio.com/docs/voice/api/recording#create-a-recording-resource */
export const startRecording: RequestOperation = {
	option: {
		name: 'Start Recording',
		description: 'Record a call in progress. Twilio charges for recordings.',
		action: 'Start recording of a call',
	},
	route:
		'POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Recordings.json',
	description: [
		callSid,
		simplify,
		options([...sorted([callRecordingEvents, ...recordingOptions])]),
	],
	request: (fields) => ({
		path: { CallSid: fields.sid('callSid', callPrefix) },
		body: fields.parameters('options'),
	}),
	result: singleResult,
	simplified: simplifiedCallRecording,
};
