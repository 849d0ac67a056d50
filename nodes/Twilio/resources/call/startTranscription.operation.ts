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
		description:
			'Turn the speech of a call in progress into text as it is spoken. Twilio charges for it.',
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
				description: 'Whether the text gets punctuation',
			},
			{
				displayName: 'Conversation Configuration ID',
				name: 'conversationConfiguration',
				type: 'string',
				default: '',
				description:
					'The configuration by which Conversational Intelligence treats the conversation',
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
				description: 'Words and phrases that are likely to be said, with commas between them',
			},
			{
				displayName: 'Inbound Track Label',
				name: 'inboundTrackLabel',
				type: 'string',
				default: '',
				placeholder: 'e.g. customer',
				description: 'What the side that Twilio receives is called',
			},
			{
				displayName: 'Intelligence Service',
				name: 'intelligenceService',
				type: 'string',
				default: '',
				placeholder: 'e.g. GA0123456789abcdef0123456789abcdef',
				description:
					'SID or unique name of the Intelligence Service that keeps and analyzes the transcript. Without it, nothing is kept.',
			},
			{
				displayName: 'Language Code',
				name: 'languageCode',
				type: 'string',
				default: '',
				placeholder: 'e.g. en-US',
				description: 'The language that is spoken. Without it, American English.',
			},
			mediaName,
			{
				displayName: 'Outbound Track Label',
				name: 'outboundTrackLabel',
				type: 'string',
				default: '',
				placeholder: 'e.g. agent',
				description: 'What the side that Twilio sends is called',
			},
			{
				displayName: 'Partial Results',
				name: 'partialResults',
				type: 'boolean',
				default: false,
				description: 'Whether to also get what was understood so far, before a sentence ends',
			},
			{
				displayName: 'Profanity Filter',
				name: 'profanityFilter',
				type: 'boolean',
				default: true,
				description: 'Whether swear words are masked with asterisks',
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
				description: 'The model of the transcription engine. Without it, one made for phone calls.',
			},
			statusCallbackMethod,
			{
				displayName: 'Status Callback URL',
				name: 'statusCallbackUrl',
				type: 'string',
				default: '',
				placeholder: 'e.g. https://example.com/transcription',
				description:
					'The URL Twilio sends the text to as it is understood, and the beginning, end and failures',
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
				description: 'Who turns speech into text. Without it, Google.',
			},
		]),
	],
	request: (fields) => ({
		path: { CallSid: fields.sid('callSid', callPrefix) },
		body: fields.parameters('options'),
	}),
	result: singleResult,
};
