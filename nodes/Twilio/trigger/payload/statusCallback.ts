import { jsonParse } from 'n8n-workflow';

import { conversation } from './conversation';
import type { StatusKind } from './kindOf';
import { statusKindOf } from './kindOf';
import type { WebhookParameters } from './parameters';
import { flagOf, momentOf, numberOf, textOf } from './values';

/**
 * The item of a status callback: the common fields and those of its kind. `sid` and `status` are those of
 * its subject; missing values are null. An unknown kind is `other`.
 */
export function statusCallback(parameters: WebhookParameters) {
	const text = (name: string) => textOf(parameters, name);
	const number = (name: string) => numberOf(parameters, name);
	const kind = statusKindOf(parameters) ?? 'other';
	return {
		kind,
		...ADDED[kind](parameters),
		accountSid: text('AccountSid'),
		callSid: text('CallSid'),
		from: text('From'),
		to: text('To'),
		// A recording without an error has code 0
		errorCode: number('ErrorCode') || number('TranscriptionErrorCode'),
		errorMessage:
			text('ErrorMessage') ?? text('ChannelStatusMessage') ?? text('TranscriptionError'),
		timestamp:
			momentOf(parameters, 'Timestamp') ??
			// Conversations
			momentOf(parameters, 'DateUpdated') ??
			momentOf(parameters, 'DateCreated'),
		sequenceNumber: number('SequenceNumber') ?? number('SequenceId'),
		raw: parameters,
	};
}

/**
 * The fields of each kind.
 * Sources: https://www.twilio.com/docs/messaging/guides/track-outbound-message-status,
 * https://www.twilio.com/docs/voice/api/call-resource#statuscallback,
 * https://www.twilio.com/docs/voice/api/recording#recordingstatuscallback,
 * https://www.twilio.com/docs/voice/twiml/conference#attributes-statusCallback,
 * https://www.twilio.com/docs/voice/twiml/transcription
 */
const ADDED = {
	message: (parameters: WebhookParameters) => ({
		sid: textOf(parameters, 'MessageSid') ?? textOf(parameters, 'SmsSid'),
		status: textOf(parameters, 'MessageStatus') ?? textOf(parameters, 'SmsStatus'),
		messagingServiceSid: textOf(parameters, 'MessagingServiceSid'),
	}),
	call: (parameters: WebhookParameters) => ({
		sid: textOf(parameters, 'CallSid'),
		status: textOf(parameters, 'CallStatus'),
		direction: textOf(parameters, 'Direction'),
		parentCallSid: textOf(parameters, 'ParentCallSid'),
		answeredBy: textOf(parameters, 'AnsweredBy'),
		durationSeconds: numberOf(parameters, 'CallDuration'),
	}),
	recording: (parameters: WebhookParameters) => ({
		sid: textOf(parameters, 'RecordingSid'),
		status: textOf(parameters, 'RecordingStatus'),
		conferenceSid: textOf(parameters, 'ConferenceSid'),
		url: textOf(parameters, 'RecordingUrl'),
		startedAt: momentOf(parameters, 'RecordingStartTime'),
		durationSeconds: numberOf(parameters, 'RecordingDuration'),
	}),
	conference: (parameters: WebhookParameters) => ({
		sid: textOf(parameters, 'ConferenceSid'),
		status: textOf(parameters, 'StatusCallbackEvent'),
		name: textOf(parameters, 'FriendlyName'),
	}),
	transcription: (parameters: WebhookParameters) => {
		const heard = jsonParse<{ transcript?: string; confidence?: number } | null>(
			parameters.TranscriptionData ?? '',
			{ fallbackValue: null },
		);
		return {
			sid: textOf(parameters, 'TranscriptionSid'),
			status: textOf(parameters, 'TranscriptionEvent') ?? textOf(parameters, 'TranscriptionStatus'),
			recordingSid: textOf(parameters, 'RecordingSid'),
			text: heard?.transcript ?? textOf(parameters, 'TranscriptionText'),
			confidence: heard?.confidence ?? null,
			final: flagOf(parameters, 'Final'),
			language: textOf(parameters, 'LanguageCode'),
			track: textOf(parameters, 'Track'),
		};
	},
	conversation,
	other: () => ({ sid: null, status: null }),
} satisfies Record<StatusKind | 'other', (parameters: WebhookParameters) => object>;
