import { accountSid } from '../../descriptions/account';
import { showFor } from '../../descriptions/showFor';
import { simplify } from '../../descriptions/simplify';
import type { Operation } from '../../engine/operation';
import { one } from '../../engine/results';
import { callPrefix, callSid } from './call';
import { recordingOptions, simplifiedRecording } from './recording';

/** Source: https://www.twilio.com/docs/voice/api/recording#create-a-recording-resource */
export const startRecording: Operation = {
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
			options: [accountSid, ...recordingOptions],
		},
	]),
	request: (item) => ({
		path: { CallSid: item.sid('callSid', callPrefix) },
		body: item.parameters('options'),
	}),
	result: one,
	simplified: simplifiedRecording,
};
