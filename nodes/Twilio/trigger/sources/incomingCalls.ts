import type { IHookFunctions, INodeProperties } from 'n8n-workflow';
import { options } from '../../descriptions/collections';
import { sidLocator } from '../../descriptions/sidLocator';
import type { FieldReader } from '../../engine/fieldReader';
import { replyTwiml } from '../../reply/reply';
import { callReplies, callReplyOptions, callReplyFields } from '../../reply/callReplies';
import { afterwardsTwiml } from '../../reply/afterwards';
import { response } from '../../twiml/element';
import { sayText, speechOf } from '../../twiml/speech';
import type { Answer } from '../answer';
import { answerOf, checkReply, inboundUrls } from '../answer';
import { fallbackField } from '../fallback';
import { replaceWebhook } from '../inbound/replaceWebhook';
import type { DesiredWebhook } from '../inbound/inboundWebhook';
import { inboundWebhook } from '../inbound/inboundWebhook';
import { callRequest } from '../payload/callRequest';
import type { CallKind } from '../payload/kindOf';
import type { WebhookParameters } from '../payload/parameters';
import { parametersOf } from '../payload/parameters';
import { shownWhen } from '../../descriptions/shownWhen';
import type { Source } from '../source';
import { toDeliveries } from '../toDeliveries';
import { triggerFields } from '../triggerFields';
import { webhookUrl } from '../webhookUrl';
import { replyField, workflowReplyOptions } from '../workflowReply';

const description: INodeProperties[] = shownWhen({ source: ['call'] }, [
	{
		displayName: 'Phone Number',
		name: 'phoneNumberSid',
		required: true,
		description: 'The phone number that is called',
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
			...workflowReplyOptions,
		],
		default: 'none',
		description: 'How to reply to the call',
	},
	...callReplyFields,
	{
		displayName: 'Say Afterwards',
		name: 'afterwards',
		type: 'string',
		typeOptions: { rows: 2 },
		default: '',
		placeholder: 'e.g. Thank you, goodbye.',
		displayOptions: {
			show: {
				reply: ['connectAi', 'dial', 'enqueue', 'gather', 'record', 'streamAudio', 'twiml'],
			},
		},
		description:
			'The text to say before hanging up, after the caller’s input, the recording or the dialed call',
	},
	replyField,
	fallbackField(
		[
			'connectAi',
			'dial',
			'enqueue',
			'gather',
			'record',
			'say',
			'streamAudio',
			'twiml',
			'lastNode',
			'replyNode',
		],
		'<Response><Say>Sorry, something went wrong. Please call again later.</Say></Response>',
		'The TwiML to send if the reply fails: an expression fails, the workflow fails, or it takes more than 15 seconds',
	),
	options([
		{
			displayName: 'Receive Call End',
			name: 'callEnd',
			type: 'boolean',
			default: true,
			description:
				'Whether the end of a call starts the workflow too, with its status and duration',
		},
		replaceWebhook,
	]),
]);

/**
 * The response to a request about a call. The reply of the fields is for new calls only: repeated after its
 * own result, a Gather or Dial would loop forever. After the result of a reply by the workflow, the action
 * URL may contain the response.
 */
function answerTo(kind: CallKind, parameters: WebhookParameters, fields: FieldReader): Answer {
	// Twilio does not read the response
	if (kind === 'partialGather' || kind === 'status') return { by: 'node', twiml: '' };
	const afterwards = afterwardsTwiml(parameters);
	if (afterwards !== undefined) return { by: 'node', twiml: afterwards };
	return answerOf(fields, () => {
		if (kind === 'incoming' || kind === 'other') return replyTwiml(callReplies, fields);
		const text = fields.text('afterwards');
		return text ? response(sayText(text, speechOf(fields))) : response();
	});
}

const readDesired = (context: IHookFunctions): DesiredWebhook => {
	const fields = triggerFields(context, description);
	checkReply(context, callReplies, description);
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
 * Incoming calls, before they are answered, and the results of the reply.
 * Source: https://www.twilio.com/docs/voice/twiml#twilios-request-to-your-application
 */
export const call: Source = {
	description,

	registration: inboundWebhook(readDesired),

	receive(request, fields) {
		const parameters = parametersOf(request);
		const json = callRequest(parameters);
		return {
			deliveries: toDeliveries(request, parameters, { json }),
			answer: answerTo(json.kind, parameters, fields),
		};
	},
};
