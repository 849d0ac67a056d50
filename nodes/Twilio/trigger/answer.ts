import type { IHookFunctions, INodeProperties, NodeOperationError } from 'n8n-workflow';

import type { FieldReader } from '../engine/fieldReader';
import type { Reply } from '../reply/reply';
import { replyTwiml } from '../reply/reply';
import { fallbackTwiml, safeFallback } from './fallback';
import { triggerFields } from './triggerFields';
import { webhookUrl } from './webhookUrl';
import { isByWorkflow } from './workflowReply';

/** How a request is answered: by the node itself, or by the workflow once it has run. */
export type Answer =
	| {
			by: 'node';
			/** '' for an empty response. */
			twiml: string;
			/** Why the reply could not be made, so that the fallback is sent instead. */
			error?: string;
	  }
	| { by: 'workflow' };

/**
 * Makes the response that the field "Reply" describes. If that fails, e.g. because of an expression, the
 * fallback is sent instead, so that the message or call is not lost.
 * @param twiml makes the TwiML of a reply by the node
 */
export function answerOf(fields: FieldReader, twiml: () => string): Answer {
	try {
		return isByWorkflow(fields.text('reply')) ? { by: 'workflow' } : { by: 'node', twiml: twiml() };
	} catch (thrown) {
		const { message, description } = thrown as NodeOperationError;
		const error = [message, description].filter(Boolean).join('. ');
		return { by: 'node', twiml: safeFallback(fields), error };
	}
}

/** The URLs to give Twilio: the fallback too if there is a reply, which may fail. */
export const inboundUrls = (context: IHookFunctions) => ({
	webhook: webhookUrl(context),
	...(context.getNodeParameter('reply', 'none') !== 'none' && {
		fallback: webhookUrl(context, 'setup'),
	}),
});

/**
 * Throws when the fields of a reply are invalid, before anything is set up. Expressions may need a
 * request, so a node with expressions is checked when there is one.
 */
export function checkReply(
	context: IHookFunctions,
	replies: Record<string, Reply>,
	description: INodeProperties[],
): void {
	if (JSON.stringify(context.getNode().parameters).includes('"=')) return;
	const fields = triggerFields(context, description);
	const reply = fields.text('reply');
	if (reply === 'none') return;
	fallbackTwiml(fields);
	if (Object.hasOwn(replies, reply)) replyTwiml(replies, fields);
}
