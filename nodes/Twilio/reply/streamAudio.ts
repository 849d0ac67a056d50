import { collection } from '../descriptions/collections';
import { httpMethod } from '../descriptions/httpMethod';
import { streamUrl } from '../twilio/streamUrl';
import { connect } from './connect';
import type { Reply } from './reply';

/**
 * Connects the caller with a server that receives and sends audio.
 * Source: https://www.twilio.com/docs/voice/twiml/stream#bidirectional-media-streams
 */
export const streamAudio: Reply = {
	fields: [
		collection(
			'Reply Options',
			'streamOptions',
			[
				{
					displayName: 'Name',
					name: 'name',
					type: 'string',
					default: '',
					placeholder: 'e.g. agent',
					description: 'Your name for the stream, with which it can be stopped',
				},
				{
					displayName: 'Status Callback',
					name: 'statusCallback',
					type: 'string',
					default: '',
					placeholder: 'e.g. https://example.com/stream-status',
					description: 'The URL that Twilio requests when the stream starts, stops or fails',
				},
				httpMethod('Status Callback Method', 'statusCallbackMethod', 'the status callback'),
			],
			{ show: { reply: ['streamAudio'] } },
		),
	],
	twiml(fields, { afterOthers: next }) {
		const attributes = {
			url: streamUrl(fields, 'webSocketUrl'),
			...fields.attributes('streamOptions'),
		};
		return connect(fields, 'Stream', attributes, { kind: 'stream', next });
	},
};
