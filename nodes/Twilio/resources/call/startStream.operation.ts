import { options } from '../../descriptions/collections';
import type { RequestOperation } from '../../engine/operation';
import { singleResult } from '../../engine/results';
import { streamUrl } from '../../twilio/streamUrl';
import { callPrefix, callSid } from './callFields';
import { statusCallbackMethod } from './instructions';
import {
	mediaName,
	mediaParameters,
	mediaStatusCallback,
	mediaTrack,
	numberedParameters,
} from './liveMedia';

/** Source: https://www.twilio.com/docs/voice/api/stream-resource#create-a-stream-resource */
export const startStream: RequestOperation = {
	option: {
		name: 'Start Stream',
		description: 'Stream the audio of a call in progress to a WebSocket. Twilio charges for it.',
		action: 'Start stream of a call',
	},
	route:
		'POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Streams.json',
	description: [
		callSid,
		{
			displayName: 'WebSocket URL',
			name: 'url',
			type: 'string',
			default: '',
			required: true,
			placeholder: 'e.g. wss://example.com/audio',
			description: 'Where Twilio sends the audio to. It starts with wss://.',
		},
		mediaParameters,
		options([
			mediaName,
			mediaStatusCallback,
			statusCallbackMethod,
			{ ...mediaTrack, default: 'inbound_track' },
		]),
	],
	request: (fields) => ({
		path: { CallSid: fields.sid('callSid', callPrefix) },
		body: {
			Url: streamUrl(fields, 'url'),
			...fields.parameters('options'),
			...numberedParameters(fields),
		},
	}),
	result: singleResult,
};
