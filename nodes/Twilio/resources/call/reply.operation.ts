import type { IDataObject } from 'n8n-workflow';

import { showFor } from '../../descriptions/showFor';
import type { CustomOperation } from '../../engine/operation';
import { afterwardsFields, afterwardsOf } from '../../reply/afterwards';
import { callReplyOptions, callReplies, callReplyFields } from '../../reply/callReplies';
import { respond } from '../../reply/respond';

/** Source: https://www.twilio.com/docs/voice/twiml */
export const reply: CustomOperation = {
	description: showFor('call', 'reply', [
		{
			displayName: 'Reply With',
			name: 'reply',
			type: 'options',
			noDataExpression: true,
			options: callReplyOptions,
			default: 'say',
			description: 'How the incoming call is answered',
		},
		...callReplyFields,
		...afterwardsFields,
	]),
	plan: respond({
		kind: 'call',
		answers: callReplies,
		next: (fields, { gather }) => ({
			afterGather: { silences: String((gather as IDataObject | null)?.silences || '') },
			afterOthers: afterwardsOf(fields),
		}),
	}),
};
