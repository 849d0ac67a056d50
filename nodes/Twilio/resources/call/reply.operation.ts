import type { IDataObject } from 'n8n-workflow';
import type { CustomOperation } from '../../engine/operation';
import { afterwardsFields, afterwardsOf } from '../../reply/afterwards';
import { callReplyOptions, callReplies, callReplyFields } from '../../reply/callReplies';
import { respond } from '../../reply/respond';

/** Source: https://www.twilio.com/docs/voice/twiml */
export const reply: CustomOperation = {
	option: {
		name: 'Reply',
		description: 'Reply to the incoming call that started the workflow, which then continues',
		action: 'Reply to a call',
	},
	description: [
		{
			displayName: 'Reply With',
			name: 'reply',
			type: 'options',
			noDataExpression: true,
			options: callReplyOptions,
			default: 'say',
			description: 'How to reply to the incoming call',
		},
		...callReplyFields,
		...afterwardsFields,
	],
	plan: respond({
		kind: 'call',
		answers: callReplies,
		next: (fields, { gather }) => ({
			afterGather: { silences: String((gather as IDataObject | null)?.silences || '') },
			afterOthers: afterwardsOf(fields),
		}),
	}),
};
