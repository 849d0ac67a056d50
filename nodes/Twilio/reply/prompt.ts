import type { INodeProperties } from 'n8n-workflow';

import { speech } from '../twiml/speech';

const speaking = ['gather', 'record', 'say'];

/** What is said to the caller, at once or afterwards, and how. */
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
