import type { CustomOperation } from '../../engine/operation';
import {
	messageReplyOptions,
	messageReplies,
	messageReplyFields,
} from '../../reply/messageReplies';
import { respond } from '../../reply/respond';

/** Source: https://www.twilio.com/docs/messaging/twiml */
export const reply: CustomOperation = {
	option: {
		name: 'Reply',
		description:
			'Reply to the incoming message that started the workflow, which then continues. Twilio charges for each message.',
		action: 'Reply to a message',
	},
	description: [
		{
			displayName: 'Reply With',
			name: 'reply',
			type: 'options',
			noDataExpression: true,
			options: messageReplyOptions,
			default: 'text',
			description: 'How to reply to the incoming message',
		},
		...messageReplyFields,
	],
	plan: respond({ kind: 'message', answers: messageReplies }),
};
