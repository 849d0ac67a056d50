import { options } from '../../descriptions/collections';
import { simplify } from '../../descriptions/simplify';
import type { RequestOperation } from '../../engine/operation';
import { singleResult } from '../../engine/results';
import { simplifiedCallRecording } from '../recording/recordingFields';
import { callPrefix, callSid } from './callFields';
import { recordingOf, recordingSid } from './callRecording';

/** Source: https://www.twilio.com/docs/voice/api/recording#update-a-recording-resource */
export const pauseRecording: RequestOperation = {
	option: {
		name: 'Pause Recording',
		description: 'Pause the recording of a call in progress',
		action: 'Pause recording of a call',
	},
	route:
		'POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Recordings/{Sid}.json',
	description: [
		callSid,
		recordingSid,
		simplify,
		options([
			{
				displayName: 'Pause Behavior',
				name: 'pauseBehavior',
				type: 'options',
				options: [
					{ name: 'Silence', value: 'silence', description: 'Record silence' },
					{ name: 'Skip', value: 'skip', description: 'Leave out the pause' },
				],
				default: 'silence',
				description: 'What the recording has for the time of the pause',
			},
		]),
	],
	request: (fields) => ({
		path: { CallSid: fields.sid('callSid', callPrefix), Sid: recordingOf(fields) },
		body: { Status: 'paused', ...fields.parameters('options') },
	}),
	result: singleResult,
	simplified: simplifiedCallRecording,
};
