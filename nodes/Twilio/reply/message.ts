import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';

import type { Answer } from './answer';
import { text } from './text';
import { twiml } from './twiml';

/** Value of the field `reply` -> how an incoming message is answered. */
export const messageAnswers: Record<string, Answer> = { text, twiml };

export const messageAnswerOptions: INodePropertyOptions[] = [
	{ name: 'Text and Media', value: 'text', description: 'Send a message back' },
	{ name: 'TwiML', value: 'twiml', description: 'Do what TwiML says that you enter here' },
];

/** The fields of all answers. Each is shown for its own. */
export const messageReplyFields: INodeProperties[] = Object.values(messageAnswers).flatMap(
	({ fields }) => fields,
);
