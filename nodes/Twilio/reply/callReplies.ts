import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';

import { stepField } from './action';
import type { Reply } from './reply';
import { dial } from './dial';
import { enqueue } from './enqueue';
import { gather } from './gather';
import { promptFields } from './prompt';
import { record } from './record';
import { reject } from './reject';
import { say } from './say';
import { twiml } from './twiml';

/** Value of the field `reply` -> the reply to an incoming call, or to the result of the last reply. */
export const callReplies: Record<string, Reply> = {
	dial,
	enqueue,
	gather,
	record,
	reject,
	say,
	twiml,
};

export const callReplyOptions: INodePropertyOptions[] = [
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
	{ name: 'TwiML', value: 'twiml', description: 'Enter TwiML' },
];

/** The fields of all answers. Each is shown for its own. */
export const callReplyFields: INodeProperties[] = [
	...promptFields,
	...Object.values(callReplies).flatMap(({ fields }) => fields),
	stepField,
];
