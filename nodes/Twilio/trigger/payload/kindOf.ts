import type { WebhookParameters } from './parameters';

/** What a status callback is about. */
export type StatusKind =
	'message' | 'call' | 'recording' | 'conference' | 'transcription' | 'conversation';

/** A verb of TwiML whose result a call's webhook brings. `queueWait` asks what to play meanwhile. */
export type VerbKind =
	'gather' | 'partialGather' | 'record' | 'dial' | 'queue' | 'queueWait' | 'ai' | 'stream';

/**
 * What a call's webhook is about: a new call, a verb's result, a status callback, or anything else
 * that asks for TwiML, such as Redirect or an outgoing call that was answered.
 */
export type CallKind = 'incoming' | VerbKind | 'status' | 'other';

const ENDED = ['completed', 'busy', 'failed', 'no-answer', 'canceled'];

/**
 * What a status callback is about; nothing for a webhook that is none.
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
	// A verb's result comes after the end too, when it was the caller who hung up
	return ENDED.includes(CallStatus) && !verbOf(parameters) ? 'call' : undefined;
}

/**
 * What a call's webhook is about.
 * Source: https://www.twilio.com/docs/voice/twiml#request-parameters and each verb's page
 */
export function callKindOf(parameters: WebhookParameters): CallKind {
	if (statusKindOf(parameters)) return 'status';
	const isNew = parameters.Direction === 'inbound' && parameters.CallStatus === 'ringing';
	return verbOf(parameters) ?? (isNew ? 'incoming' : 'other');
}

/** Dial and Record come first: the one may bring a recording, the other the key that ended it. */
function verbOf(parameters: WebhookParameters): VerbKind | undefined {
	const has = (...names: string[]) => names.some((name) => name in parameters);
	// a stream's end looks like any other request, so its action URL says what it is
	if (parameters.connect === 'ai' || parameters.connect === 'stream') return parameters.connect;
	if (has('DialCallStatus')) return 'dial';
	if (has('QueueResult')) return 'queue';
	if (has('QueuePosition')) return 'queueWait';
	if (has('RecordingUrl')) return 'record';
	if (has('StableSpeechResult', 'UnstableSpeechResult')) return 'partialGather';
	if (has('Digits', 'SpeechResult')) return 'gather';
	return undefined;
}
