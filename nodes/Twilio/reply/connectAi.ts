import type { INodeProperties } from 'n8n-workflow';

import { collection } from '../descriptions/collections';
import { connect } from './connect';
import type { Reply } from './reply';

const interruptible = (
	displayName: string,
	name: string,
	description: string,
): INodeProperties => ({
	displayName,
	name,
	type: 'options',
	options: [
		{ name: 'Any', value: 'any' },
		{ name: 'Digits', value: 'dtmf' },
		{ name: 'None', value: 'none' },
		{ name: 'Speech', value: 'speech' },
	],
	default: 'any',
	description,
});

/**
 * Connects the caller with an AI agent: Twilio turns speech into text and text into speech.
 * Source: https://www.twilio.com/docs/voice/twiml/connect/conversationrelay
 */
export const connectAi: Reply = {
	fields: [
		{
			displayName: 'Welcome Greeting',
			name: 'welcomeGreeting',
			type: 'string',
			typeOptions: { rows: 2 },
			default: '',
			placeholder: 'e.g. Hello. How can I help you?',
			displayOptions: { show: { reply: ['connectAi'] } },
			description: 'The text to say once the caller is connected',
		},
		collection(
			'Reply Options',
			'aiOptions',
			[
				{
					displayName: 'DTMF Detection',
					name: 'dtmfDetection',
					type: 'boolean',
					default: true,
					description: 'Whether to send the keys that the caller presses to the server',
				},
				interruptible(
					'Greeting Interruptible By',
					'welcomeGreetingInterruptible',
					'What interrupts the welcome greeting. Default: any.',
				),
				{
					displayName: 'Hints',
					name: 'hints',
					type: 'string',
					default: '',
					placeholder: 'e.g. n8n, webhook',
					description: 'Words and phrases the caller will likely say, separated by commas',
				},
				interruptible(
					'Interruptible By',
					'interruptible',
					'What interrupts the agent while it speaks. Default: any.',
				),
				{
					displayName: 'Language',
					name: 'language',
					type: 'string',
					default: '',
					placeholder: 'e.g. en-GB',
					description: 'The language that is spoken and understood. Default: en-US.',
				},
				{
					displayName: 'Speech Model',
					name: 'speechModel',
					type: 'string',
					default: '',
					placeholder: 'e.g. nova-3-general',
					description: 'The speech recognition model of the transcription provider',
				},
				{
					displayName: 'Text-to-Speech Provider',
					name: 'ttsProvider',
					type: 'options',
					options: [
						{ name: 'Amazon', value: 'Amazon' },
						{ name: 'ElevenLabs', value: 'ElevenLabs' },
						{ name: 'Google', value: 'Google' },
					],
					default: 'ElevenLabs',
					description: 'Who turns text into speech. Default: ElevenLabs.',
				},
				{
					displayName: 'Transcription Provider',
					name: 'transcriptionProvider',
					type: 'options',
					options: [
						{ name: 'Deepgram', value: 'Deepgram' },
						{ name: 'Google', value: 'Google' },
					],
					default: 'Deepgram',
					description: 'Who turns speech into text. Defaults to the provider of your account.',
				},
				{
					displayName: 'Voice',
					name: 'voice',
					type: 'string',
					default: '',
					placeholder: 'e.g. en-US-Journey-O',
					description: 'The voice of the text-to-speech provider',
				},
			],
			{ show: { reply: ['connectAi'] } },
		),
	],
	twiml(fields, { afterOthers: next }) {
		const attributes = {
			url: fields.url('webSocketUrl', ['wss']),
			welcomeGreeting: fields.text('welcomeGreeting'),
			...fields.attributes('aiOptions'),
		};
		return connect(fields, 'ConversationRelay', attributes, { kind: 'ai', next });
	},
};
