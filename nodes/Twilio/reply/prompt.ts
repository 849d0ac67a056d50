import type { INodeProperties } from 'n8n-workflow';

import { speech } from '../twiml/speech';

const speaking = ['gather', 'record', 'say'];

/** The fields for the text to say to the caller, immediately or afterwards. */
export const promptFields: INodeProperties[] = [
	{
		displayName: 'Message',
		name: 'message',
		type: 'string',
		typeOptions: { rows: 2 },
		default: '',
		required: true,
		displayOptions: { show: { reply: speaking } },
		description: 'The text to say to the caller',
	},
	{
		...speech,
		displayOptions: {
			show: { reply: ['connectAi', 'dial', 'enqueue', 'streamAudio', ...speaking] },
		},
	},
];
