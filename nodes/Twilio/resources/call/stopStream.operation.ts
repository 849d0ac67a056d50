import type { RequestOperation } from '../../engine/operation';
import { singleResult } from '../../engine/results';
import { callPrefix, callSid } from './callFields';

/** Source: https://www.twilio.com/docs/voice/api/stream-resource#update-a-stream-resource */
export const stopStream: RequestOperation = {
	option: {
		name: 'Stop Stream',
		description: 'Stop streaming the audio of a call',
		action: 'Stop stream of a call',
	},
	route:
		'POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Streams/{Sid}.json',
	description: [
		callSid,
		{
			displayName: 'Stream SID or Name',
			name: 'streamSid',
			type: 'string',
			default: '',
			required: true,
			placeholder: 'e.g. MZ0123456789abcdef0123456789abcdef',
			description: 'The stream to stop, by its SID or the name it was started with',
		},
	],
	request: (fields) => ({
		path: {
			CallSid: fields.sid('callSid', callPrefix),
			Sid: fields.pathSegment('streamSid'),
		},
		body: { Status: 'stopped' },
	}),
	result: singleResult,
};
