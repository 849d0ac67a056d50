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
			'Answer the incoming message that started the workflow, which goes on afterwards. Twilio charges for each message.',
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
			description: 'How the incoming message is answered',
		},
		...messageReplyFields,
	],
	plan: respond({ kind: 'message', answers: messageReplies }),
};
