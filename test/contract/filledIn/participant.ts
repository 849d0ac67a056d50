import type { FilledIn } from '.';

const conferenceSid = `CF${'1'.repeat(32)}`;
const callSid = `CA${'1'.repeat(32)}`;
const participant1 = { conferenceSid, callSid, simplify: true };
const url = 'https://example.com/twilio';

/** Each operation sets its own of the parameters of one route. */
const setBy: Record<string, string[]> = {
	Announce: ['AnnounceMethod', 'AnnounceUrl'],
	Coach: ['CallSidToCoach', 'Coaching'],
	Hold: ['Hold', 'HoldMethod', 'HoldUrl'],
	Mute: ['Muted'],
	Update: ['BeepOnExit', 'EndConferenceOnExit', 'WaitMethod', 'WaitUrl'],
};

const setByOthers = (operation: string) =>
	Object.fromEntries(
		Object.entries(setBy)
			.filter(([other]) => other !== operation)
			.flatMap(([other, names]) => names.map((name) => [name, `set by ${other}`])),
	);

export const participant: Record<string, FilledIn> = {
	add: {
		parameters: [
			{
				conferenceSid,
				simplify: true,
				from: '+15005550006',
				to: '+15551230001',
				options: {
					amdStatusCallback: url,
					amdStatusCallbackMethod: 'GET',
					beep: 'onEnter',
					byoc: `BY${'1'.repeat(32)}`,
					callReason: 'Your order',
					callSidToCoach: callSid,
					callToken: 'token',
					callerDisplayName: 'Acme',
					callerId: '+15005550006',
					clientNotificationUrl: url,
					coaching: true,
					conferenceRecord: 'record-from-start',
					conferenceRecordingStatusCallback: url,
					conferenceRecordingStatusCallbackEvent: ['completed', 'failed'],
					conferenceRecordingStatusCallbackMethod: 'GET',
					conferenceStatusCallback: url,
					conferenceStatusCallbackEvent: ['start', 'end'],
					conferenceStatusCallbackMethod: 'GET',
					conferenceTrim: 'do-not-trim',
					earlyMedia: false,
					emergencyAddress: '1 Main Street',
					emergencyCallerLocation: 'Floor 3',
					emergencyCallerPosition: '37.788719 -122.393555',
					emergencyCity: 'Springfield',
					emergencyCountry: 'US',
					emergencyName: 'Acme',
					emergencyState: 'IL',
					emergencyZipCode: '62701',
					endConferenceOnExit: true,
					jitterBufferSize: 'small',
					label: 'customer',
					machineDetection: 'Enable',
					machineDetectionSilenceTimeout: 5000,
					machineDetectionSpeechEndThreshold: 1200,
					machineDetectionSpeechThreshold: 2400,
					machineDetectionTimeout: 30,
					maxParticipants: 3,
					muted: true,
					record: true,
					recordingChannels: 'dual',
					recordingConfigurationId: 'configuration',
					recordingStatusCallback: url,
					recordingStatusCallbackEvent: ['completed'],
					recordingStatusCallbackMethod: 'GET',
					recordingTrack: 'both',
					region: 'ie1',
					sipAuthPassword: 'password',
					sipAuthUsername: 'user',
					startConferenceOnEnter: false,
					statusCallback: url,
					statusCallbackEvent: ['initiated', 'answered'],
					statusCallbackMethod: 'GET',
					timeLimit: 3600,
					timeout: 30,
					trim: 'do-not-trim',
					waitMethod: 'GET',
					waitUrl: url,
				},
			},
			{ conferenceSid: 'Support Room', from: 'client:ann', to: 'sip:bo@example.com' },
		],
		notSet: { Passports: 'has no documented effect' },
	},
	announce: {
		parameters: [{ ...participant1, announceUrl: url, options: { announceMethod: 'GET' } }],
		notSet: setByOthers('Announce'),
	},
	coach: {
		parameters: [{ ...participant1, coaching: true, callSidToCoach: `CA${'2'.repeat(32)}` }],
		notSet: setByOthers('Coach'),
	},
	get: { parameters: [participant1] },
	getAll: {
		parameters: [
			{
				conferenceSid,
				returnAll: false,
				limit: 5,
				simplify: true,
				filters: { coaching: true, hold: true, muted: false },
			},
		],
	},
	hold: {
		parameters: [{ ...participant1, hold: true, options: { holdMethod: 'POST', holdUrl: url } }],
		notSet: setByOthers('Hold'),
	},
	mute: {
		parameters: [{ ...participant1, muted: false }],
		notSet: setByOthers('Mute'),
	},
	remove: { parameters: [{ conferenceSid, callSid: 'customer' }] },
	update: {
		parameters: [
			{
				...participant1,
				updateFields: {
					beepOnExit: true,
					endConferenceOnExit: true,
					waitMethod: 'GET',
					waitUrl: url,
				},
			},
		],
		notSet: setByOthers('Update'),
	},
};
