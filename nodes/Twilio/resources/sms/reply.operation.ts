import { showFor } from '../../descriptions/showFor';
import type { CustomOperation } from '../../engine/operation';
import {
	messageReplyOptions,
	messageReplies,
	messageReplyFields,
} from '../../reply/messageReplies';
import { respond } from '../../reply/respond';

/** Source: https://www.twilio.com/docs/messaging/twiml */
export const reply: CustomOperation = {
	description: showFor('sms', 'reply', [
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
	]),
	plan: respond({ kind: 'message', answers: messageReplies }),
};
