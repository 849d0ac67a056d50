import { showFor } from '../../descriptions/showFor';
import type { LocalOperation } from '../../engine/operation';
import { messageAnswerOptions, messageAnswers, messageReplyFields } from '../../reply/message';
import { respond } from '../../reply/respond';

/** Source: https://www.twilio.com/docs/messaging/twiml */
export const reply: LocalOperation = {
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
	run: respond(messageAnswers),
};
