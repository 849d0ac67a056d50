import type { INodeProperties, INodePropertyOptions, IWebhookFunctions } from 'n8n-workflow';

import { quoted } from '../engine/values/refuse';
import { isTwiml } from '../twiml/document';
import { element, response as twimlOf } from '../twiml/element';

/** The replies that the workflow makes. */
export const workflowReplyOptions: INodePropertyOptions[] = [
	{
		name: 'Use Reply Operation',
		value: 'replyNode',
		description:
			'A Twilio node with the operation Reply sends the reply, and the workflow continues',
	},
	{
		name: 'When Last Node Finishes',
		value: 'lastNode',
		description: 'The first item of the last node has the reply, as text or TwiML',
	},
];

export const isByWorkflow = (reply: unknown): boolean =>
	workflowReplyOptions.some(({ value }) => value === reply);

export const replyField: INodeProperties = {
	displayName: 'Reply Field',
	name: 'twimlField',
	type: 'string',
	default: 'twiml',
	required: true,
	displayOptions: { show: { reply: ['lastNode'] } },
	description:
		'The field of the last node’s first item that has the reply: a text, or a TwiML document. If it has neither, the fallback is sent.',
};

/** Maximum length of a message and of speech, in characters, and the verb for each. */
// Sources: https://www.twilio.com/docs/messaging/twiml/message and https://www.twilio.com/docs/voice/twiml/say
const VERBS = { message: { name: 'Message', limit: 1600 }, call: { name: 'Say', limit: 4096 } };

/**
 * The TwiML for the output of a workflow: a TwiML document unchanged; any other text as a message, or said.
 * @returns the problem if it is neither
 */
function workflowTwiml(kind: keyof typeof VERBS, value: unknown): { twiml: string } | string {
	if (value === undefined || value === null) return 'it returned nothing';
	if (typeof value !== 'string') return `it returned no text, but ${quoted(value)}`;
	const text = value.trim();
	if (text === '') return 'it returned an empty text';
	if (isTwiml(text)) return { twiml: text };
	if (/^<(\?xml|Response)\b/.test(text)) return 'it returned TwiML that is not well-formed';
	const { name, limit } = VERBS[kind];
	const { length } = [...text];
	if (length > limit) return `it returned ${length} characters, and the maximum is ${limit}`;
	return { twiml: twimlOf(element(name, {}, text)) };
}

type Response = ReturnType<IWebhookFunctions['getResponseObject']>;

/**
 * Makes n8n respond with TwiML when the workflow has finished, whatever it returned. n8n sends texts with
 * `send`, anything else with `json`, and no other code of the node runs at that time. Responses with an
 * error status are kept: Twilio then requests the fallback URL.
 * @param fallback the TwiML for what is no reply
 * @param log gets the reason
 */
export function respondWithTwiml(
	response: Response,
	kind: keyof typeof VERBS,
	fallback: string,
	log: (problem: string) => void,
): void {
	const { send, json } = response;
	const respond = (original: typeof send) => (value?: unknown) => {
		Object.assign(response, { send, json });
		if (response.statusCode >= 300) return original.call(response, value);
		const reply = workflowTwiml(kind, value);
		if (typeof reply === 'string') log(reply);
		response.setHeader('content-type', 'text/xml');
		return send.call(response, typeof reply === 'string' ? fallback : reply.twiml);
	};
	Object.assign(response, { send: respond(send), json: respond(json) });
}
