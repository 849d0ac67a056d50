import type { RequestOperation } from '../../engine/operation';
import { singleResult } from '../../engine/results';
import { callPrefix, callSid } from './callFields';

/** Source: https://www.twilio.com/docs/voice/api/realtime-transcription-resource#update-a-realtimetranscription-resource */
export const stopTranscription: RequestOperation = {
	option: {
		name: 'Stop Transcription',
		description: 'Stop the real-time transcription of a call',
		action: 'Stop transcription of a call',
	},
	route:
		'POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Transcriptions/{Sid}.json',
	description: [
		callSid,
		{
			displayName: 'Transcription SID or Name',
			name: 'transcriptionSid',
			type: 'string',
			default: '',
			required: true,
			placeholder: 'e.g. GT0123456789abcdef0123456789abcdef',
			description: 'The transcription to stop, by its SID or the name it was started with',
		},
	],
	request: (fields) => ({
		path: {
			CallSid: fields.sid('callSid', callPrefix),
			Sid: fields.pathSegment('transcriptionSid'),
		},
		body: { Status: 'stopped' },
	}),
	result: singleResult,
};
