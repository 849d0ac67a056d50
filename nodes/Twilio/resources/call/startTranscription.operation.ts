import { options } from '../../descriptions/collections';
import type { RequestOperation } from '../../engine/operation';
import { singleResult } from '../../engine/results';
import { callPrefix, callSid } from './callFields';
import { statusCallbackMethod } from './instructions';
import { mediaName, mediaTrack } from './liveMedia';

/** Source: https://www.twilio.com/docs/voice/api/realtime-transcription-resource#create-a-realtimetranscription-resource */
export const startTranscription: RequestOperation = {
	option: {
		name: 'Start Transcription',
		description: 'Transcribe a call in progress in real time. Twilio charges for it.',
		action: 'Start transcription of a call',
	},
	route:
		'POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Transcriptions.json',
	description: [
		callSid,
		options([
			{
				displayName: 'Automatic Punctuation',
				name: 'enableAutomaticPunctuation',
				type: 'boolean',
				default: true,
				description: 'Whether to add punctuation to the text',
			},
			{
				displayName: 'Conversation Configuration ID',
				name: 'conversationConfiguration',
				type: 'string',
				default: '',
				description: 'The configuration of Conversational Intelligence for the conversation',
			},
			{
				displayName: 'Conversation ID',
				name: 'conversationId',
				type: 'string',
				default: '',
				description:
					'The conversation of Conversational Intelligence that the transcription belongs to',
			},
			{
				displayName: 'Hints',
				name: 'hints',
				type: 'string',
				default: '',
				placeholder: 'e.g. Twilio, n8n',
				description: 'Words and phrases that are likely to be said, separated by commas',
			},
			{
				displayName: 'Inbound Track Label',
				name: 'inboundTrackLabel',
				type: 'string',
				default: '',
				placeholder: 'e.g. customer',
				description: 'The name of the audio that Twilio receives',
			},
			{
				displayName: 'Intelligence Service',
				name: 'intelligenceService',
				type: 'string',
				default: '',
				placeholder: 'e.g. GA0123456789abcdef0123456789abcdef',
				description:
					'The SID or unique name of the Intelligence Service that stores and analyzes the transcript. By default, it is not stored.',
			},
			{
				displayName: 'Language Code',
				name: 'languageCode',
				type: 'string',
				default: '',
				placeholder: 'e.g. en-US',
				description: 'The language that is spoken. Default: en-US.',
			},
			mediaName,
			{
				displayName: 'Outbound Track Label',
				name: 'outboundTrackLabel',
				type: 'string',
				default: '',
				placeholder: 'e.g. agent',
				description: 'The name of the audio that Twilio sends',
			},
			{
				displayName: 'Partial Results',
				name: 'partialResults',
				type: 'boolean',
				default: false,
				description: 'Whether to also get partial results before a sentence ends',
			},
			{
				displayName: 'Profanity Filter',
				name: 'profanityFilter',
				type: 'boolean',
				default: true,
				description: 'Whether to mask swear words with asterisks',
			},
			{
				displayName: 'Provider Data',
				name: 'enableProviderData',
				type: 'boolean',
				default: false,
				description: 'Whether to also get the raw data of the transcription engine',
			},
			{
				displayName: 'Speech Model',
				name: 'speechModel',
				type: 'string',
				default: '',
				placeholder: 'e.g. telephony',
				description: 'The model of the transcription engine. Default: telephony.',
			},
			statusCallbackMethod,
			{
				displayName: 'Status Callback URL',
				name: 'statusCallbackUrl',
				type: 'string',
				default: '',
				placeholder: 'e.g. https://example.com/transcription',
				description:
					'The URL that Twilio requests with the text, and with the start, end and errors of the transcription',
			},
			mediaTrack,
			{
				displayName: 'Transcription Configuration ID',
				name: 'transcriptionConfigurationId',
				type: 'string',
				default: '',
				description: 'A configuration that holds all these settings',
			},
			{
				displayName: 'Transcription Engine',
				name: 'transcriptionEngine',
				type: 'string',
				default: '',
				placeholder: 'e.g. deepgram',
				description: 'The speech-to-text engine. Default: google.',
			},
		]),
	],
	request: (fields) => ({
		path: { CallSid: fields.sid('callSid', callPrefix) },
		body: fields.parameters('options'),
	}),
	result: singleResult,
};
