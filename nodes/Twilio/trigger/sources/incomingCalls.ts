import type { IHookFunctions, INodeProperties, IWebhookFunctions } from 'n8n-workflow';

import { sidLocator } from '../../descriptions/sidLocator';
import { callReplies, callReplyOptions, callReplyFields } from '../../reply/callReplies';
import { afterwardsTwiml } from '../../reply/afterwards';
import { response } from '../../twiml/element';
import { sayText, speechOf } from '../../twiml/speech';
import {
	answerOf,
	checkAnswer,
	fieldsOf,
	inboundUrls,
	isAnsweredByWorkflow,
	workflowAnswerOptions,
} from '../answer';
import { replaceWebhook, twimlField } from '../inbound/fields';
import type { DesiredWebhook } from '../inbound/inboundWebhook';
import { inboundWebhook } from '../inbound/inboundWebhook';
import { callRequest } from '../payload/callRequest';
import type { CallKind } from '../payload/kindOf';
import type { WebhookParameters } from '../payload/parameters';
import { parametersOf } from '../payload/parameters';
import { requestOf } from '../signedRequest';
import { showForSource } from '../../descriptions/showFor';
import type { Source } from '../source';
import { toDeliveries } from '../toDeliveries';
import { webhookUrl } from '../webhookUrl';

const description: INodeProperties[] = showForSource('call', [
	{
		displayName: 'Phone Number',
		name: 'phoneNumberSid',
		required: true,
		description: 'The number people call',
		...sidLocator('searchPhoneNumbers', ['PN']),
	},
	{
		displayName: 'Reply',
		name: 'reply',
		type: 'options',
		noDataExpression: true,
		options: [
			{ name: 'Nothing', value: 'none', description: 'Hang up' },
			...callReplyOptions,
			...workflowAnswerOptions,
		],
		default: 'none',
		description: 'What happens with the call',
	},
	...callReplyFields,
	{
		displayName: 'Say Afterwards',
		name: 'afterwards',
		type: 'string',
		typeOptions: { rows: 2 },
		default: '',
		placeholder: 'e.g. Thank you, goodbye.',
		displayOptions: { show: { reply: ['dial', 'enqueue', 'gather', 'record', 'twiml'] } },
		description:
			'The text to say before hanging up, when the caller’s input, the recording or the result of the dialed call has come in',
	},
	twimlField,
	{
		displayName: 'Fallback TwiML',
		name: 'fallback',
		type: 'string',
		typeOptions: { rows: 2 },
		default:
			'<Response><Say>Sorry, something went wrong. Please call again later.</Say></Response>',
		displayOptions: { show: { reply: ['lastNode', 'replyNode'] } },
		description:
			'The TwiML for a call that the workflow does not answer: it failed, or took more than 15 seconds',
	},
	{
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		placeholder: 'Add option',
		default: {},
		options: [
			{
				displayName: 'Receive Call End',
				name: 'callEnd',
				type: 'boolean',
				default: true,
				description:
					'Whether the end of a call starts the workflow too, with how it ended and how long it was',
			},
			replaceWebhook,
		],
	},
]);

/**
 * TwiML for a request about a call; missing where the workflow makes it. Only a call that asks what to
 * do gets the answer the fields say: results must not, or the call would gather or dial forever. The
 * result of a reply by the workflow may have its answer in the action URL.
 */
function answerTo(
	context: IWebhookFunctions,
	kind: CallKind,
	parameters: WebhookParameters,
): string | undefined {
	// Twilio does not read the response
	if (kind === 'partialGather' || kind === 'status') return '';
	if (isAnsweredByWorkflow(context)) return afterwardsTwiml(parameters);
	if (kind === 'incoming' || kind === 'other') return answerOf(context, callReplies, description);
	const fields = fieldsOf(context, description);
	const text = fields.text('afterwards');
	return text ? response(sayText(text, speechOf(fields))) : response();
}

const readDesired = (context: IHookFunctions): DesiredWebhook => {
	const fields = fieldsOf(context, description);
	checkAnswer(context, callReplies, description);
	return {
		receiver: 'callsOfNumber',
		sid: fields.sid('phoneNumberSid', 'PN'),
		urls: {
			...inboundUrls(context),
			...(fields.boolean('options.callEnd') && { status: webhookUrl(context) }),
		},
		mayReplace: fields.boolean('options.replaceWebhook'),
	};
};

/**
 * Calls as they come in, before they are answered, and what comes of the answer.
 * Source: https://www.twilio.com/docs/voice/twiml#twilios-request-to-your-application
 */
export const call: Source = {
	description,

	registration: inboundWebhook(readDesired),

	receive(context) {
		const parameters = parametersOf(requestOf(context));
		const request = callRequest(parameters);
		return {
			deliveries: toDeliveries(context, parameters, () => ({ json: request })),
			answer: answerTo(context, request.kind, parameters),
		};
	},
};
