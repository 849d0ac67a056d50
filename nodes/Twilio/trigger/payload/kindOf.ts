import type { WebhookParameters } from './parameters';

/** The subject of a status callback. */
export type StatusKind =
	'message' | 'call' | 'recording' | 'conference' | 'transcription' | 'conversation';

/**
 * A TwiML verb whose result a call's webhook contains. `queueWait` requests the TwiML to play while
 * waiting.
 */
export type VerbKind =
	'gather' | 'partialGather' | 'record' | 'dial' | 'queue' | 'queueWait' | 'ai' | 'stream';

/**
 * The kind of a call's webhook: a new call, the result of a verb, a status callback, or any other request
 * for TwiML, e.g. by Redirect or an answered outgoing call.
 */
export type CallKind = 'incoming' | VerbKind | 'status' | 'other';

const ENDED = ['completed', 'busy', 'failed', 'no-answer', 'canceled'];

/**
 * The subject of a status callback; undefined for any other webhook.
 * Source: https://www.twilio.com/docs/usage/webhooks and the references it links to
 */
export function statusKindOf(parameters: WebhookParameters): StatusKind | undefined {
	const has = (...names: string[]) => names.some((name) => name in parameters);
	const { CallStatus = '', MessageStatus, SmsStatus = 'received' } = parameters;
	// Other products name their events differently, such as READ
	if (/^on[A-Z]/.test(parameters.EventType ?? '')) return 'conversation';
	if (has('RecordingStatus')) return 'recording';
	if (has('TranscriptionEvent', 'TranscriptionSid')) return 'transcription';
	if (has('StatusCallbackEvent') && has('ConferenceSid')) return 'conference';
	if ((MessageStatus ?? SmsStatus) !== 'received') return 'message';
	if (has('CallbackSource', 'CallDuration')) return 'call';
	// Asynchronous answering machine detection
	if (has('AnsweredBy') && !has('CallStatus')) return 'call';
	// If the caller hangs up, the result of a verb also arrives after the end of the call
	return ENDED.includes(CallStatus) && !verbOf(parameters) ? 'call' : undefined;
}

/**
 * The kind of a call's webhook.
 * Source: https://www.twilio.com/docs/voice/twiml#request-parameters and each verb's page
 */
export function callKindOf(parameters: WebhookParameters): CallKind {
	if (statusKindOf(parameters)) return 'status';
	const isNew = parameters.Direction === 'inbound' && parameters.CallStatus === 'ringing';
	return verbOf(parameters) ?? (isNew ? 'incoming' : 'other');
}

/**
 * Dial and Record are checked first: the result of Dial may contain a recording, that of Record the key
 * that ended it.
 */
function verbOf(parameters: WebhookParameters): VerbKind | undefined {
	const has = (...names: string[]) => names.some((name) => name in parameters);
	// the end of a stream looks like any other request, so its action URL contains the kind
	if (parameters.connect === 'ai' || parameters.connect === 'stream') return parameters.connect;
	if (has('DialCallStatus')) return 'dial';
	if (has('QueueResult')) return 'queue';
	if (has('QueuePosition')) return 'queueWait';
	if (has('RecordingUrl')) return 'record';
	if (has('StableSpeechResult', 'UnstableSpeechResult')) return 'partialGather';
	if (has('Digits', 'SpeechResult')) return 'gather';
	return undefined;
}
