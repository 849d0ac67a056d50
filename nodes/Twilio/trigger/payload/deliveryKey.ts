import { createHash } from 'crypto';

import type { CallKind } from './kindOf';
import { callKindOf, statusKindOf } from './kindOf';
import type { WebhookParameters } from './parameters';
import type { WebhookRequest } from '../webhookRequest';
import { statusCallback } from './statusCallback';

/**
 * The key by which a repeated delivery is recognized; undefined if a repeat looks the same as a new
 * delivery, e.g. if a caller presses the same key twice. If SID and state occur only once, they are the
 * key. Otherwise it is Twilio's idempotency token with the signature, because the token itself is not
 * signed.
 * Source: https://www.twilio.com/docs/usage/webhooks/webhooks-connection-overrides (retries)
 */
export function deliveryKeyOf(
	{ idempotencyToken, signature }: Partial<WebhookRequest>,
	parameters: WebhookParameters,
): string | undefined {
	const key = statusKeyOf(parameters) ?? messageKeyOf(parameters) ?? verbKeyOf(parameters);
	if (key) return key;
	return idempotencyToken ? `${idempotencyToken} ${signature}` : undefined;
}

function statusKeyOf(parameters: WebhookParameters): string | undefined {
	const callback = statusCallback(parameters);
	const { kind, sid, sequenceNumber } = callback;
	const state = stateOf(callback, parameters);
	return sid && state ? [kind, sid, state, sequenceNumber].join(':') : undefined;
}

/** The state in a status callback, if it can occur only once. */
function stateOf(
	{ kind, status, sequenceNumber }: ReturnType<typeof statusCallback>,
	parameters: WebhookParameters,
): string | null | undefined {
	switch (kind) {
		case 'message':
			return status && [status, parameters.EventType].join(':');
		case 'call':
			return isCallProgress(parameters) ? (status ?? parameters.AnsweredBy) : undefined;
		case 'recording':
			return status;
		case 'conference':
			return sequenceNumber === null ? undefined : status;
		case 'transcription':
			// a recording has one transcription, a live call has many parts
			return sequenceNumber === null && parameters.TranscriptionEvent ? undefined : status;
		case 'conversation':
			return conversationStateOf(parameters);
		default:
			return undefined;
	}
}

/**
 * When the caller hangs up, verbs such as Connect request TwiML too, with nothing but the status
 * "completed".
 */
const isCallProgress = ({ CallStatus, CallbackSource, CallDuration }: WebhookParameters) =>
	CallStatus !== 'completed' || Boolean(CallbackSource || CallDuration);

function conversationStateOf({
	RetryCount: _differsInRepeats,
	...parameters
}: WebhookParameters): string | undefined {
	const { EventType = '', DeliveryReceiptSid, Status, DateUpdated } = parameters;
	if (/(Added|Removed)$/.test(EventType)) return EventType;
	if (DeliveryReceiptSid && Status) return [EventType, DeliveryReceiptSid, Status].join(':');
	if (!DateUpdated) return undefined;
	// there may be several updates in one second
	return createHash('sha256').update(JSON.stringify(parameters)).digest('hex');
}

/**
 * An incoming message is delivered once. Other webhooks contain its SID too, e.g. a click on a link in it.
 */
function messageKeyOf(parameters: WebhookParameters): string | undefined {
	const { MessageSid, SmsSid, SmsStatus, Body } = parameters;
	const sid = MessageSid ?? SmsSid;
	const isIncoming = SmsStatus === 'received' || Body !== undefined;
	return sid && isIncoming && !statusKindOf(parameters) ? `message:${sid}:received` : undefined;
}

/** A recording, a dialed call and an AI session each have their own SID and end once. */
function verbKeyOf(parameters: WebhookParameters): string | undefined {
	const { CallSid, RecordingSid, DialCallSid, SessionId } = parameters;
	const kind = callKindOf(parameters);
	const sids: Partial<Record<CallKind, string>> = {
		record: RecordingSid,
		dial: DialCallSid,
		ai: SessionId,
	};
	const sid = sids[kind];
	return sid && `${kind}:${CallSid}:${sid}`;
}
