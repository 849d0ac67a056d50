import { showFor } from '../../descriptions/showFor';
import type { UnroutedOperation } from '../../engine/operation';
import { callAnswerOptions, callAnswers, callReplyFields } from '../../reply/call';
import { respond } from '../../reply/respond';

/** Source: https://www.twilio.com/docs/voice/twiml */
export const reply: UnroutedOperation = {
	description: showFor('call', 'reply', [
		{
			displayName: 'Reply With',
			name: 'reply',
			type: 'options',
			noDataExpression: true,
			options: callAnswerOptions,
			default: 'say',
			description: 'How the incoming call is answered',
		},
		...callReplyFields,
	]),
	plan: respond(callAnswers),
};
