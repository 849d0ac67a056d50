import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';

import { stepField } from './action';
import type { Reply } from './reply';
import { connectFields } from './connect';
import { connectAi } from './connectAi';
import { dial } from './dial';
import { enqueue } from './enqueue';
import { gather } from './gather';
import { promptFields } from './prompt';
import { record } from './record';
import { reject } from './reject';
import { say } from './say';
import { streamAudio } from './streamAudio';
import { twiml } from './twiml';

/** Value of the field `reply` -> the reply to an incoming call, or to the result of the last reply. */
export const callReplies: Record<string, Reply> = {
	connectAi,
	dial,
	enqueue,
	gather,
	record,
	reject,
	say,
	streamAudio,
	twiml,
};

export const callReplyOptions: INodePropertyOptions[] = [
	{
		name: 'Connect to AI',
		value: 'connectAi',
		description:
			'Connect the caller with an AI agent over text (Twilio ConversationRelay). The Twilio Trigger receives the result.',
	},
	{
		name: 'Dial a Number',
		value: 'dial',
		description: 'Connect the caller with someone else. The Twilio Trigger receives the result.',
	},
	{
		name: 'Gather Input',
		value: 'gather',
		description: 'Say a text and wait for keys or speech. The Twilio Trigger receives them.',
	},
	{
		name: 'Put Into a Queue',
		value: 'enqueue',
		description: 'Put the caller on hold. The Twilio Trigger receives the result.',
	},
	{
		name: 'Record a Voicemail',
		value: 'record',
		description: 'Say a text and record the caller. The Twilio Trigger receives the recording.',
	},
	{
		name: 'Reject',
		value: 'reject',
		description: 'Reject the call without answering it, which is free',
	},
	{ name: 'Say a Text and Hang Up', value: 'say' },
	{
		name: 'Stream Audio',
		value: 'streamAudio',
		description:
			'Connect the caller with a server over audio (Twilio Media Streams). The Twilio Trigger receives the end of the connection.',
	},
	{ name: 'TwiML', value: 'twiml', description: 'Enter TwiML' },
];

/** The fields of all replies, each shown for its own reply. */
export const callReplyFields: INodeProperties[] = [
	...promptFields,
	...connectFields,
	...Object.values(callReplies).flatMap(({ fields }) => fields),
	stepField,
];
