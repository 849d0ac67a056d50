import type { IDataObject } from 'n8n-workflow';
import { jsonParse } from 'n8n-workflow';

import { geographyOf } from './geography';
import { callKindOf } from './kindOf';
import type { WebhookParameters } from './parameters';
import { flagOf, numberOf, textOf, unlessEmpty } from './values';

/**
 * The item of a call's webhook: the call, the result of a verb, and the step of the reply. Missing values
 * are null.
 * Source: https://www.twilio.com/docs/voice/twiml#request-parameters and each verb's page
 */
export function callRequest(parameters: WebhookParameters) {
	const text = (name: string) => textOf(parameters, name);
	const number = (name: string) => numberOf(parameters, name);
	const kind = callKindOf(parameters);
	const digits = text('Digits');
	const speech = text('SpeechResult') ?? partialSpeechOf(parameters);
	const finishedOnKey = text('FinishedOnKey');
	const isSilent = [digits, speech, finishedOnKey].every((value) => value === null);
	return {
		kind,
		step: text('step'),
		sid: text('CallSid'),
		accountSid: text('AccountSid'),
		status: text('CallStatus'),
		direction: text('Direction'),
		from: text('From'),
		to: text('To'),
		callerName: text('CallerName'),
		forwardedFrom: text('ForwardedFrom'),
		parentCallSid: text('ParentCallSid'),
		stirVerstat: text('StirVerstat'),
		answeredBy: text('AnsweredBy'),
		durationSeconds: number('CallDuration'),
		geography: geographyOf(parameters),
		gather:
			kind === 'gather' || kind === 'partialGather'
				? {
						digits,
						speech,
						confidence: number('Confidence'),
						language: text('Language'),
						finishedOnKey,
						silences: isSilent ? (number('silences') ?? 0) + 1 : 0,
					}
				: null,
		recording: unlessEmpty({
			sid: text('RecordingSid'),
			url: text('RecordingUrl'),
			durationSeconds: number('RecordingDuration'),
		}),
		dial: unlessEmpty({
			status: text('DialCallStatus'),
			sid: text('DialCallSid'),
			durationSeconds: number('DialCallDuration'),
			bridged: flagOf(parameters, 'DialBridged'),
		}),
		queue: unlessEmpty({
			sid: text('QueueSid'),
			result: text('QueueResult'),
			position: number('QueuePosition'),
			waitedSeconds: number('QueueTime'),
		}),
		session:
			kind === 'ai'
				? unlessEmpty({
						id: text('SessionId'),
						status: text('SessionStatus'),
						durationSeconds: number('SessionDuration'),
						handoffData: jsonOrTextOf(text('HandoffData')),
						errorCode: number('ErrorCode'),
						errorMessage: text('ErrorMessage'),
					})
				: null,
		raw: parameters,
	};
}

/** The handoff data of an AI agent: JSON by Twilio's convention, but any text is possible. */
const jsonOrTextOf = (text: string | null) =>
	text && jsonParse<IDataObject | string>(text, { fallbackValue: text });

/** The partial speech result: first the stable part, then the part that may still change. */
const partialSpeechOf = ({ StableSpeechResult, UnstableSpeechResult }: WebhookParameters) =>
	[StableSpeechResult, UnstableSpeechResult].filter(Boolean).join(' ') || null;
