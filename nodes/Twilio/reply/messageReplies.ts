import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';

import type { Reply } from './reply';
import { text } from './text';
import { twiml } from './twiml';

/** Value of the field `reply` -> the reply to an incoming message. */
export const messageReplies: Record<string, Reply> = { text, twiml };

export const messageReplyOptions: INodePropertyOptions[] = [
	{ name: 'Text and Media', value: 'text', description: 'Send a message back' },
	{ name: 'TwiML', value: 'twiml', description: 'Enter TwiML' },
];

/** The fields of all replies, each shown for its own reply. */
export const messageReplyFields: INodeProperties[] = Object.values(messageReplies).flatMap(
	({ fields }) => fields,
);
