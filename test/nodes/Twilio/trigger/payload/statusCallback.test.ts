import type { IDataObject } from 'n8n-workflow';

import { statusCallback } from '../../../../../nodes/Twilio/trigger/payload/statusCallback';
import { messages, sids, statuses } from './payloads';

const nothing = {
	callSid: null,
	from: null,
	to: null,
	errorCode: null,
	errorMessage: null,
	timestamp: null,
	sequenceNumber: null,
};

it('a message', () => {
	const item: IDataObject = statusCallback(statuses.message.delivered);
	expect(item).toEqual({
		...nothing,
		kind: 'message',
		sid: sids.messageSid,
		status: 'delivered',
		messagingServiceSid: statuses.message.delivered.MessagingServiceSid,
		accountSid: sids.accountSid,
		from: '+14155550199',
		to: '+14155550100',
		raw: statuses.message.delivered,
	});
	expect(statusCallback(statuses.message.undelivered)).toMatchObject({
		status: 'undelivered',
		errorCode: 63016,
		errorMessage: 'Outside the allowed window',
	});
	expect(statusCallback(statuses.message.old)).toMatchObject({
		sid: sids.messageSid,
		status: 'sent',
	});
});

it('a call', () => {
	expect(statusCallback(statuses.call.completed)).toEqual({
		...nothing,
		kind: 'call',
		sid: sids.callSid,
		status: 'completed',
		direction: 'inbound',
		parentCallSid: null,
		answeredBy: null,
		durationSeconds: 31,
		accountSid: sids.accountSid,
		callSid: sids.callSid,
		from: '+14155550100',
		to: '+14155550199',
		timestamp: '2026-11-23T18:01:51.000Z',
		sequenceNumber: 3,
		raw: statuses.call.completed,
	});
	expect(statusCallback(statuses.call.machine)).toMatchObject({
		kind: 'call',
		sid: sids.callSid,
		status: null,
		answeredBy: 'machine_start',
	});
});

it('a recording, of a call or a conference', () => {
	expect(statusCallback(statuses.recording.completed)).toEqual({
		...nothing,
		kind: 'recording',
		sid: sids.recordingSid,
		status: 'completed',
		conferenceSid: null,
		url: sids.recordingUrl,
		startedAt: '2026-11-23T18:01:22.000Z',
		durationSeconds: 29,
		accountSid: sids.accountSid,
		callSid: sids.callSid,
		raw: statuses.recording.completed,
	});
	expect(statusCallback(statuses.recording.ofConference)).toMatchObject({
		status: 'absent',
		conferenceSid: sids.conferenceSid,
		callSid: null,
		errorCode: 16113,
	});
});

it('a conference', () => {
	expect(statusCallback(statuses.conference.joined)).toEqual({
		...nothing,
		kind: 'conference',
		sid: sids.conferenceSid,
		status: 'participant-join',
		name: 'Stand-up',
		accountSid: sids.accountSid,
		callSid: sids.callSid,
		timestamp: '2026-11-23T18:01:20.000Z',
		sequenceNumber: 1,
		raw: statuses.conference.joined,
	});
});

it('a transcription, live or of a recording', () => {
	expect(statusCallback(statuses.transcription.heard)).toEqual({
		...nothing,
		kind: 'transcription',
		sid: statuses.transcription.heard.TranscriptionSid,
		status: 'transcription-content',
		recordingSid: null,
		text: 'Hello there.',
		confidence: 0.97,
		final: true,
		language: 'en-US',
		track: 'inbound_track',
		accountSid: sids.accountSid,
		callSid: sids.callSid,
		timestamp: '2026-11-23T18:01:20.123Z',
		sequenceNumber: 2,
		raw: statuses.transcription.heard,
	});
	expect(statusCallback(statuses.transcription.failed)).toMatchObject({
		status: 'transcription-error',
		text: null,
		errorCode: 32655,
		errorMessage: 'Language not supported',
	});
	expect(statusCallback(statuses.transcription.ofRecording)).toMatchObject({
		status: 'completed',
		text: 'Please call me back.',
		recordingSid: sids.recordingSid,
		final: null,
	});
});

it.each(['', 'no JSON', 'null', '7', '[]'])('a transcription whose data is %j', (data) => {
	const callback = { ...statuses.transcription.heard, TranscriptionData: data };
	expect(statusCallback(callback)).toMatchObject({ text: null, confidence: null });
});

describe('a webhook of Conversations', () => {
	const { messageAdded, ...others } = statuses.conversation;

	it('of a message', () => {
		expect(statusCallback(messageAdded)).toEqual({
			...nothing,
			kind: 'conversation',
			sid: messageAdded.MessageSid,
			status: null,
			event: 'onMessageAdded',
			conversation: {
				sid: messageAdded.ConversationSid,
				name: null,
				uniqueName: null,
				state: null,
				previousState: null,
			},
			participant: {
				sid: messageAdded.ParticipantSid,
				identity: null,
				address: null,
				proxyAddress: null,
			},
			message: {
				sid: messageAdded.MessageSid,
				index: 3,
				author: '+14155550100',
				text: 'Hello',
				media: [{ Sid: 'ME0', Filename: 'a.png', ContentType: 'image/png', Size: 12 }],
			},
			attributes: { priority: 1 },
			accountSid: sids.accountSid,
			timestamp: '2026-11-23T18:00:00.000Z',
			raw: messageAdded,
		});
	});

	it('of anything else', () => {
		const { deliveryUpdated, participantAdded, stateUpdated, userAdded } = others;
		expect(statusCallback(deliveryUpdated)).toMatchObject({
			sid: deliveryUpdated.MessageSid,
			status: 'undelivered',
			errorCode: 63016,
			timestamp: deliveryUpdated.DateUpdated,
			attributes: null,
		});
		expect(statusCallback(participantAdded)).toMatchObject({
			sid: participantAdded.ParticipantSid,
			participant: { address: '+14155550100', proxyAddress: '+14155550199' },
			message: null,
		});
		expect(statusCallback(stateUpdated)).toMatchObject({
			sid: stateUpdated.ConversationSid,
			status: 'closed',
			conversation: { name: 'Order 7', state: 'closed', previousState: 'active' },
		});
		expect(statusCallback(userAdded)).toMatchObject({
			sid: userAdded.UserSid,
			conversation: null,
			participant: { sid: null, identity: 'ann' },
		});
	});

	it.each(['', 'no JSON', '{'])('whose attributes and media are %j', (text) => {
		const callback = { ...messageAdded, Attributes: text, Media: text };
		expect(statusCallback(callback)).toMatchObject({ attributes: null, message: { media: null } });
	});
});

it('anything else is unchanged', () => {
	const stream = {
		AccountSid: sids.accountSid,
		CallSid: sids.callSid,
		StreamEvent: 'stream-error',
	};
	expect(statusCallback(stream)).toEqual({
		...nothing,
		kind: 'other',
		sid: null,
		status: null,
		accountSid: sids.accountSid,
		callSid: sids.callSid,
		raw: stream,
	});
	expect(statusCallback(messages.sms)).toMatchObject({ kind: 'other', raw: messages.sms });
});

it.each(['soon', '', '99999-99-99'])('an invalid timestamp: %j', (Timestamp) => {
	expect(statusCallback({ ...statuses.call.answered, Timestamp }).timestamp).toBeNull();
});
