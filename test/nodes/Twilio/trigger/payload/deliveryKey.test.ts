import { deliveryKeyOf } from '../../../../../nodes/Twilio/trigger/payload/deliveryKey';
import { calls, messages, sids, statuses } from './payloads';

type Parameters = Record<string, string>;

const key = (parameters: Parameters) => deliveryKeyOf({}, parameters);

const without = (parameters: Parameters, ...names: string[]): Parameters =>
	Object.fromEntries(Object.entries(parameters).filter(([name]) => !names.includes(name)));

/** What happens once, by SID and state. */
const once: Record<string, Parameters> = {
	...messages,
	...statuses.message,
	callAnswered: statuses.call.answered,
	callCompleted: statuses.call.completed,
	callOfNumber: statuses.call.ofNumber,
	callCanceled: statuses.call.canceled,
	machine: statuses.call.machine,
	recordingCompleted: statuses.recording.completed,
	recordingAbsent: statuses.recording.ofConference,
	...statuses.conference,
	...statuses.transcription,
	...statuses.conversation,
	recorded: calls.recorded,
	dialed: calls.dialed,
	sessionEnded: calls.sessionEnded,
};

const { recorded, dialed, sessionEnded, ...asking } = calls;

/** What may happen again with the same parameters. */
const repeatable: Record<string, Parameters> = {
	...asking,
	connectEnded: { ...calls.redirected, CallStatus: 'completed' },
	conferenceWithoutNumber: without(statuses.conference.joined, 'SequenceNumber'),
	transcriptionWithoutNumber: without(statuses.transcription.heard, 'SequenceId'),
	messageAboutToBeAdded: without(
		{ ...statuses.conversation.messageAdded, EventType: 'onMessageAdd' },
		'MessageSid',
	),
	updateWithoutDate: without(statuses.conversation.messageUpdated, 'DateUpdated'),
	stream: { AccountSid: sids.accountSid, CallSid: sids.callSid, StreamEvent: 'stream-error' },
	clickOnLink: { MessageSid: sids.messageSid, SmsSid: sids.messageSid, ClickTime: '2026-11-23' },
};

const request = (idempotencyToken: string, signature = 'signed') => ({
	idempotencyToken,
	signature,
});

it.each(Object.entries(once))('%s happens once, whatever the token', (_, parameters) => {
	expect(key(parameters)).toEqual(expect.any(String));
	for (const token of ['1', '2', '3', '4']) {
		expect(deliveryKeyOf(request(token), { ...parameters })).toBe(key(parameters));
	}
});

it.each(Object.entries(repeatable))('%s is a repeat only by its token', (_, parameters) => {
	expect(key(parameters)).toBeUndefined();
	expect(deliveryKeyOf(request(''), parameters)).toBeUndefined();
	const first = deliveryKeyOf(request('1'), parameters);
	expect(deliveryKeyOf(request('1'), parameters)).toBe(first);
	expect(deliveryKeyOf(request('2'), parameters)).not.toBe(first);
	// the token is not signed: it makes nothing a repeat that differs
	expect(deliveryKeyOf(request('1', 'signed otherwise'), parameters)).not.toBe(first);
});

it('distinguishes all of these', () => {
	const { delivered } = statuses.message;
	const { messageUpdated, deliveryUpdated, participantAdded } = statuses.conversation;
	const known = [
		messages.sms,
		delivered,
		{ ...delivered, MessageStatus: 'sent' },
		statuses.message.undelivered,
		statuses.call.answered,
		statuses.call.completed,
		statuses.call.ofNumber,
		statuses.call.canceled,
		statuses.call.machine,
		statuses.recording.completed,
		statuses.recording.ofConference,
		statuses.conference.joined,
		{ ...statuses.conference.joined, SequenceNumber: '2' },
		statuses.transcription.heard,
		{ ...statuses.transcription.heard, SequenceId: '4' },
		statuses.transcription.ofRecording,
		recorded,
		dialed,
		sessionEnded,
		...Object.values(statuses.conversation),
		{ ...messageUpdated, Body: 'Hello again' },
		{ ...messageUpdated, DateUpdated: '2026-11-23T18:03:00.000Z' },
		{ ...deliveryUpdated, Status: 'read' },
		{ ...deliveryUpdated, DeliveryReceiptSid: `DY${'2'.repeat(32)}` },
		{ ...participantAdded, ParticipantSid: `MB${'2'.repeat(32)}` },
		{ ...participantAdded, EventType: 'onParticipantRemoved' },
	].map(key);
	expect(known).not.toContain(undefined);
	expect(new Set(known).size).toBe(known.length);
});

it('is the same for a retried webhook of Conversations', () => {
	for (const parameters of Object.values(statuses.conversation)) {
		expect(key({ ...parameters, RetryCount: '1' })).toBe(key(parameters));
	}
});

it('is undefined without parameters', () => {
	expect(key({})).toBeUndefined();
});
