import type { IDataObject } from 'n8n-workflow';

import { callRequest } from '../../../../../nodes/Twilio/trigger/payload/callRequest';
import { calls, sids, statuses } from './payloads';

it('an incoming call', () => {
	const item: IDataObject = callRequest(calls.incoming);
	expect(item).toEqual({
		kind: 'incoming',
		step: null,
		sid: sids.callSid,
		accountSid: sids.accountSid,
		status: 'ringing',
		direction: 'inbound',
		from: '+14155550100',
		to: '+14155550199',
		callerName: 'ANN EXAMPLE',
		forwardedFrom: '+14155550177',
		parentCallSid: null,
		stirVerstat: 'TN-Validation-Passed-A',
		answeredBy: null,
		durationSeconds: null,
		geography: {
			from: { city: 'SAN FRANCISCO', state: 'CA', zip: '94105', country: 'US' },
			to: { city: null, state: 'CA', zip: null, country: 'US' },
		},
		gather: null,
		recording: null,
		session: null,
		dial: null,
		queue: null,
		raw: calls.incoming,
	});
});

const silent = {
	digits: null,
	speech: null,
	confidence: null,
	language: null,
	finishedOnKey: null,
	silences: 0,
};

it.each([
	['digits', { ...silent, digits: '12', finishedOnKey: '#' }],
	['timedOut', { ...silent, silences: 1 }],
	['speech', { ...silent, speech: 'Book a table', confidence: 0.93, language: 'en-US' }],
	['partial', { ...silent, speech: 'Book a tab' }],
] as const)('Gather: %s', (name, gather) => {
	expect(callRequest(calls[name])).toMatchObject({
		gather,
		recording: null,
		dial: null,
		queue: null,
	});
});

it.each([
	['silence', { Digits: '' }, 3],
	['only the key that ends', { Digits: '', FinishedOnKey: '#' }, 0],
	['a key', { Digits: '1' }, 0],
	['speech', { SpeechResult: 'Hello' }, 0],
])('counts how often the caller was silent in a row: %s', (_what, result, silences) => {
	const call = { CallSid: sids.callSid, CallStatus: 'in-progress', ...result };
	expect(callRequest({ ...call, step: 'menu', silences: '2' })).toMatchObject({
		kind: 'gather',
		step: 'menu',
		gather: { silences },
	});
});

it('Record: no digits', () => {
	expect(callRequest(calls.recorded)).toMatchObject({
		kind: 'record',
		gather: null,
		recording: { sid: sids.recordingSid, url: sids.recordingUrl, durationSeconds: 7 },
	});
});

it('Dial', () => {
	expect(callRequest(calls.dialed)).toMatchObject({
		dial: {
			status: 'completed',
			sid: calls.dialed.DialCallSid,
			durationSeconds: 42,
			bridged: true,
		},
		recording: { sid: null, url: sids.recordingUrl, durationSeconds: null },
	});
	expect(callRequest(calls.unanswered)).toMatchObject({
		dial: { status: 'no-answer', sid: null, durationSeconds: null, bridged: false },
		recording: null,
	});
});

it('Enqueue, while it waits and afterwards', () => {
	const sid = calls.queued.QueueSid;
	expect(callRequest(calls.queued).queue).toEqual({
		sid,
		result: null,
		position: 1,
		waitedSeconds: 0,
	});
	expect(callRequest(calls.dequeued).queue).toEqual({
		sid,
		result: 'hangup',
		position: null,
		waitedSeconds: 65,
	});
});

it('the end of a call', () => {
	expect(callRequest(statuses.call.completed)).toMatchObject({
		kind: 'status',
		status: 'completed',
		durationSeconds: 31,
		recording: { sid: sids.recordingSid, url: sids.recordingUrl, durationSeconds: 29 },
	});
});

it('always has the same fields', () => {
	const fields = Object.keys(callRequest(calls.incoming));
	for (const call of [...Object.values(calls), ...Object.values(statuses.recording), {}]) {
		expect(Object.keys(callRequest(call))).toEqual(fields);
	}
});
