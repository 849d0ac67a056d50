import { callKindOf, statusKindOf } from '../../../../../nodes/Twilio/trigger/payload/kindOf';
import { calls, messages, statuses } from './payloads';

it.each(
	Object.entries(statuses).flatMap(([kind, callbacks]) =>
		Object.entries(callbacks).map(([name, callback]) => [kind, name, callback] as const),
	),
)('a %s status callback: %s', (kind, _, callback) => {
	expect(statusKindOf(callback)).toBe(kind);
	expect(callKindOf(callback)).toBe('status');
});

it.each([
	['incoming', 'incoming'],
	['client', 'incoming'],
	['digits', 'gather'],
	['timedOut', 'gather'],
	['speech', 'gather'],
	['partial', 'partialGather'],
	['recorded', 'record'],
	['dialed', 'dial'],
	['unanswered', 'dial'],
	['queued', 'queueWait'],
	['dequeued', 'queue'],
	['sessionEnded', 'ai'],
	['streamEnded', 'stream'],
	['redirected', 'other'],
	['answered', 'other'],
] as const)('a call that is %s: %s', (name, kind) => {
	expect(callKindOf(calls[name])).toBe(kind);
	expect(statusKindOf(calls[name])).toBeUndefined();
});

it('covers every call', () => {
	expect(Object.keys(calls)).toHaveLength(15);
});

it.each(Object.entries(messages))('an incoming message is no status: %s', (_, message) => {
	expect(statusKindOf(message)).toBeUndefined();
});

it('a status callback "receiving" is a status', () => {
	expect(statusKindOf({ ...messages.sms, MessageStatus: 'receiving' })).toBe('message');
	expect(statusKindOf({ ...messages.sms, MessageStatus: 'received' })).toBeUndefined();
});

it('a call on hold in a conference, or leaving a queue, is no status', () => {
	const call = calls.redirected;
	expect(callKindOf({ ...call, ConferenceSid: 'CF0', FriendlyName: 'Stand-up' })).toBe('other');
	expect(callKindOf({ ...call, QueueSid: 'QU0', QueueTime: '9', DequeingCallSid: 'CA0' })).toBe(
		'other',
	);
});

it('the status of a message on a channel has an event too', () => {
	expect(statusKindOf({ ...statuses.message.delivered, EventType: 'READ' })).toBe('message');
});

it('no parameters are no kind', () => {
	expect(statusKindOf({})).toBeUndefined();
	expect(callKindOf({})).toBe('other');
});
