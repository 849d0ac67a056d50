import { createHash } from 'crypto';

import type { CallKind } from './kindOf';
import { callKindOf, statusKindOf } from './kindOf';
import type { WebhookParameters } from './parameters';
import type { WebhookRequest } from '../webhookRequest';
import { statusCallback } from './statusCallback';

/**
 * The key by which a repeated delivery is recognized; undefined if it cannot be told from a new one, such
 * as a caller who presses the same key twice. Where the SID and the state say that something
 * happens once, they decide. Twilio's token, which is not signed, only helps with the rest, for a
 * request with the same signature.
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

/** The state that a status callback reports, if its subject gets into it only once. */
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
			// of a recording, there is one; of a call, there are many parts
			return sequenceNumber === null && parameters.TranscriptionEvent ? undefined : status;
		case 'conversation':
			return conversationStateOf(parameters);
		default:
			return undefined;
	}
}

/** At hang-up, verbs such as Connect ask for TwiML as well, with no more than the status "completed". */
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

/** A message comes in once. Other webhooks name its SID too, such as a click on a link in it. */
function messageKeyOf(parameters: WebhookParameters): string | undefined {
	const { MessageSid, SmsSid, SmsStatus, Body } = parameters;
	const sid = MessageSid ?? SmsSid;
	const isIncoming = SmsStatus === 'received' || Body !== undefined;
	return sid && isIncoming && !statusKindOf(parameters) ? `message:${sid}:received` : undefined;
}

/** A recording, a dialed call and a session of an AI agent have a SID of their own, and end once. */
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
