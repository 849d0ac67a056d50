import { deliveryKeyOf } from '../../../../../nodes/Twilio/trigger/payload/deliveryKey';
import { calls, messages, sids, statuses } from './payloads';

const key = (parameters: Record<string, string>) => deliveryKeyOf({}, parameters);

it("is Twilio's token where there is one", () => {
	const headers = { 'i-twilio-idempotency-token': '0d6a1d2c' };
	expect(deliveryKeyOf(headers, messages.sms)).toBe('0d6a1d2c');
	expect(deliveryKeyOf(headers, calls.digits)).toBe('0d6a1d2c');
	expect(deliveryKeyOf({ 'i-twilio-idempotency-token': '' }, calls.digits)).toBeUndefined();
});

it('tells the states of one message apart', () => {
	expect(key(messages.sms)).toBe(`message:${sids.messageSid}:received`);
	expect(key({ ...messages.sms })).toBe(key(messages.sms));
	const { delivered } = statuses.message;
	expect(key({ ...delivered })).toBe(key(delivered));
	expect(key({ ...delivered, MessageStatus: 'sent' })).not.toBe(key(delivered));
});

it('tells all these apart', () => {
	const known = [
		...Object.values(messages).slice(0, 1),
		statuses.message.delivered,
		statuses.message.undelivered,
		statuses.call.answered,
		statuses.call.completed,
		statuses.call.canceled,
		statuses.recording.completed,
		statuses.conference.joined,
		{ ...statuses.conference.joined, SequenceNumber: '2' },
		statuses.transcription.heard,
		{ ...statuses.transcription.heard, SequenceId: '4' },
	].map(key);
	expect(known).not.toContain(undefined);
	expect(new Set(known).size).toBe(known.length);
});

it.each(Object.entries(calls))(
	'cannot tell whether a call asks again: %s',
	(_, call: Record<string, string>) => {
		expect(key(call)).toBeUndefined();
	},
);

it('cannot tell what happens more than once, without a sequence number', () => {
	const { SequenceNumber, ...joined } = statuses.conference.joined;
	const { SequenceId, ...heard } = statuses.transcription.heard;
	expect([SequenceNumber, SequenceId]).toEqual(['1', '2']);
	expect(key(joined)).toBeUndefined();
	expect(key(heard)).toBeUndefined();
	expect(key(statuses.call.machine)).toBeUndefined();
	expect(key({})).toBeUndefined();
});
