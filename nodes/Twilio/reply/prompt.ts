import type { INodeProperties } from 'n8n-workflow';

import { speech } from '../twiml/speech';

const displayOptions = { show: { reply: ['gather', 'record', 'say'] } };

/** What is said to the caller, by every answer that says something. */
export const promptFields: INodeProperties[] = [
	{
		displayName: 'Message',
		name: 'message',
		type: 'string',
		typeOptions: { rows: 2 },
		default: '',
		required: true,
		displayOptions,
		description: 'The text to say to the caller',
	},
	{ ...speech, displayOptions },
];
