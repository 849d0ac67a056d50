import type { INodeProperties } from 'n8n-workflow';

import type { FieldReader } from '../engine/fieldReader';
import { isTwiml } from '../twiml/document';
import { response } from '../twiml/element';
import { callKindOf } from './payload/kindOf';
import type { WebhookParameters } from './payload/parameters';

/** The field for the response to Twilio if the reply fails. */
export const fallbackField = (
	replies: string[],
	value: string,
	description: string,
): INodeProperties => ({
	displayName: 'Fallback TwiML',
	name: 'fallback',
	type: 'string',
	typeOptions: { rows: 2 },
	default: value,
	displayOptions: { show: { reply: replies } },
	description,
});

/** The TwiML to send if the reply fails. Throws if the field does not hold TwiML. */
export function fallbackTwiml(fields: FieldReader): string {
	if (fields.isEmpty('fallback')) return response();
	const document = fields.markup('fallback').trim();
	if (isTwiml(document)) return document;
	throw fields.invalid(
		'fallback',
		'is not a TwiML document',
		'It must be well-formed XML that starts with <Response> and ends with </Response>.',
	);
}

/**
 * As `fallbackTwiml`, but never throws, because a request waits for it: an empty document if the field is
 * invalid.
 */
export function safeFallback(fields: FieldReader): string {
	try {
		return fallbackTwiml(fields);
	} catch {
		return response();
	}
}

/**
 * Whether a request to the fallback URL is the result of a verb in the fallback itself. Twilio sends it
 * there if the verb has no action, and the same response would loop forever.
 */
export const isResultOfFallback = (parameters: WebhookParameters): boolean =>
	!('ErrorCode' in parameters) &&
	['dial', 'gather', 'queue', 'record'].includes(callKindOf(parameters));
