import { showFor } from '../../descriptions/showFor';
import type { CustomOperation } from '../../engine/operation';
import { messageAnswerOptions, messageAnswers, messageReplyFields } from '../../reply/message';
import { respond } from '../../reply/respond';

/** Source: https://www.twilio.com/docs/messaging/twiml */
export const reply: CustomOperation = {
	description: showFor('sms', 'reply', [
		{
			displayName: 'Reply With',
			name: 'reply',
			type: 'options',
			noDataExpression: true,
			options: messageAnswerOptions,
			default: 'text',
			description: 'How the incoming message is answered',
		},
		...messageReplyFields,
	]),
	plan: respond({ kind: 'message', answers: messageAnswers }),
};
