import { accountSid } from '../../descriptions/account';
import { showFor } from '../../descriptions/showFor';
import { simplify } from '../../descriptions/simplify';
import type { RequestOperation } from '../../engine/operation';
import { singleResult } from '../../engine/results';
import { simplifiedCallRecording } from '../recording/recordingFields';
import { callPrefix, callSid } from './callFields';
import { recordingOf, recordingSid } from './callRecording';

/** Source: https://www.twilio.com/docs/voice/api/recording#update-a-recording-resource */
export const pauseRecording: RequestOperation = {
	route:
		'POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Recordings/{Sid}.json',
	description: showFor('call', 'pauseRecording', [
		callSid,
		recordingSid,
		simplify,
		{
			displayName: 'Options',
			name: 'options',
			type: 'collection',
			placeholder: 'Add option',
			default: {},
			options: [
				accountSid,
				{
					displayName: 'Pause Behavior',
					name: 'pauseBehavior',
					type: 'options',
					options: [
						{ name: 'Silence', value: 'silence', description: 'Record silence for the pause' },
						{ name: 'Skip', value: 'skip', description: 'Leave the pause out' },
					],
					default: 'silence',
					description: 'What the recording has in place of the pause',
				},
			],
		},
	]),
	request: (fields) => ({
		path: { CallSid: fields.sid('callSid', callPrefix), Sid: recordingOf(fields) },
		body: { Status: 'paused', ...fields.parameters('options') },
	}),
	result: singleResult,
	simplified: simplifiedCallRecording,
};
