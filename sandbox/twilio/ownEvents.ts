import type { CallResource } from './callResource';
import type { NewEvent } from './events';
import type { MessageResource } from './messageResource';

const path = (uri: string) => uri.replace(/\.json$/, '');

/**
 * The event for a new status of a message.
 * Sources: https://www.twilio.com/docs/events/event-types/messaging/message-status and
 * https://www.twilio.com/docs/events/event-types/messaging/inbound-message
 */
export function messageEvent(message: MessageResource): NewEvent {
	const inbound = message.direction === 'inbound';
	const type = inbound
		? 'com.twilio.messaging.inbound-message.received'
		: `com.twilio.messaging.message.${message.status}`;
	const data = {
		eventName: type,
		messageSid: message.sid,
		accountSid: message.account_sid,
		...(message.messaging_service_sid && { messagingServiceSid: message.messaging_service_sid }),
		from: message.from,
		to: message.to,
		body: message.body,
		numMedia: Number(message.num_media),
		numSegments: Number(message.num_segments),
		...(!inbound && { messageStatus: message.status }),
		timestamp: new Date().toISOString(),
	};
	return { type, data, source: path(message.uri) };
}

const callStates: Record<string, string> = { 'no-answer': 'noanswer', failed: 'fail' };

const iso = (date: string | null) => date && new Date(date).toISOString();

/**
 * The event for the end of a call.
 * Source: https://www.twilio.com/docs/voice/voice-insights/api/call/details-call-summary
 */
export function callSummaryEvent(call: CallResource): NewEvent {
	const data = {
		call_sid: call.sid,
		account_sid: call.account_sid,
		call_type: 'carrier',
		call_state: callStates[call.status] ?? call.status,
		processing_state: 'complete',
		created_time: iso(call.date_created),
		start_time: iso(call.start_time ?? call.date_created),
		end_time: iso(call.end_time),
		duration: Number(call.duration),
		connect_duration: Number(call.duration),
		from: { caller: call.from },
		to: { callee: call.to },
		properties: { direction: call.direction.replace(/-/g, '_') },
	};
	return {
		type: 'com.twilio.voice.insights.call-summary.complete',
		data,
		source: path(call.uri),
	};
}
