import type {
	IHookFunctions,
	INodeProperties,
	INodePropertyOptions,
	IWebhookFunctions,
} from 'n8n-workflow';

import { FieldReader } from '../engine/fieldReader';
import type { Reply } from '../reply/reply';
import { replyTwiml } from '../reply/reply';
import { response } from '../twiml/element';
import { callKindOf } from './payload/kindOf';
import { parametersOf } from './payload/parameters';
import { requestOf } from './signedRequest';
import { webhookUrl } from './webhookUrl';

/** The answers that the workflow makes. */
export const workflowAnswerOptions: INodePropertyOptions[] = [
	{
		name: 'Use Reply Operation',
		value: 'replyNode',
		description: 'A Twilio node with the operation Reply answers, and the workflow goes on',
	},
	{
		name: 'When Last Node Finishes',
		value: 'lastNode',
		description: 'The first item of the last node has the TwiML to answer with',
	},
];

const BY_WORKFLOW = workflowAnswerOptions.map(({ value }) => value);

/** Whether the workflow makes the answers of the node's webhook. */
export const isAnsweredByWorkflow = (context: IHookFunctions | IWebhookFunctions): boolean =>
	BY_WORKFLOW.includes(context.getNodeParameter('reply', 'none') as string);

/** The URLs to give Twilio for what comes in: the fallback too, where the workflow may fail to answer. */
export const inboundUrls = (context: IHookFunctions) => ({
	webhook: webhookUrl(context),
	...(isAnsweredByWorkflow(context) && { fallback: webhookUrl(context, 'setup') }),
});

/** The node's fields: a trigger has no items, so they are the same for all that it receives. */
export const fieldsOf = (context: IHookFunctions | IWebhookFunctions, fields: INodeProperties[]) =>
	new FieldReader(
		{
			getNode: () => context.getNode(),
			getTimezone: () => context.getTimezone(),
			getNodeParameter: (name, _index, fallback, options) =>
				context.getNodeParameter(name, fallback, options),
		},
		fields,
		0,
	);

/** TwiML for what the field "Reply" says; missing where the workflow makes the answer. */
export const answerOf = (
	context: IHookFunctions | IWebhookFunctions,
	answers: Record<string, Reply>,
	fields: INodeProperties[],
): string | undefined =>
	isAnsweredByWorkflow(context) ? undefined : replyTwiml(answers, fieldsOf(context, fields));

/**
 * Throws when the fields cannot make an answer, before anything is set up. Expressions may need a
 * request to work with, so they are left until there is one.
 */
export function checkAnswer(
	context: IHookFunctions,
	answers: Record<string, Reply>,
	fields: INodeProperties[],
): void {
	const hasExpression = JSON.stringify(context.getNode().parameters).includes('"=');
	if (!hasExpression) answerOf(context, answers, fields);
}

/**
 * TwiML for when the workflow does not answer in time. Twilio sends the result of its own verbs to the
 * fallback too, where they have no action: that ends the call, or the fallback would run forever.
 */
export function fallbackAnswer(context: IWebhookFunctions): string {
	const parameters = parametersOf(requestOf(context));
	const isFailure = 'ErrorCode' in parameters || context.getWebhookName() !== 'setup';
	const isResult = ['dial', 'gather', 'queue', 'record'].includes(callKindOf(parameters));
	if (isResult && !isFailure) return response();
	return context.getNodeParameter('fallback', '<Response/>') as string;
}
