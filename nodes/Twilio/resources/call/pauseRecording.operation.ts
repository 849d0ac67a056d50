import { accountSid } from '../../descriptions/account';
import { showFor } from '../../descriptions/showFor';
import { simplify } from '../../descriptions/simplify';
import type { Operation } from '../../engine/operation';
import { one } from '../../engine/results';
import { simplifiedCallRecording } from '../recording/recording';
import { callPrefix, callSid } from './call';
import { recordingOf, recordingSid } from './recording';

/** Source: https://www.twilio.com/docs/voice/api/recording#update-a-recording-resource */
export const pauseRecording: Operation = {
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
	request: (item) => ({
		path: { CallSid: item.sid('callSid', callPrefix), Sid: recordingOf(item) },
		body: { Status: 'paused', ...item.parameters('options') },
	}),
	result: one,
	simplified: simplifiedCallRecording,
};
