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
		requests: [
			'POST api.twilio.com/2010-04-01/Accounts/{AccountSid}/Conferences/CF11111111111111111111111111111111/Participants.json From=+15005550006&To=+15551230001&AmdStatusCallback=https://example.com/twilio&AmdStatusCallbackMethod=GET&Beep=onEnter&Byoc=BY11111111111111111111111111111111&CallReason=Your order&CallSidToCoach=CA11111111111111111111111111111111&CallToken=token&CallerDisplayName=Acme&CallerId=+15005550006&ClientNotificationUrl=https://example.com/twilio&Coaching=true&ConferenceRecord=record-from-start&ConferenceRecordingStatusCallback=https://example.com/twilio&ConferenceRecordingStatusCallbackEvent=["completed","failed"]&ConferenceRecordingStatusCallbackMethod=GET&ConferenceStatusCallback=https://example.com/twilio&ConferenceStatusCallbackEvent=["start","end"]&ConferenceStatusCallbackMethod=GET&ConferenceTrim=do-not-trim&EarlyMedia=false&EmergencyAddress=1 Main Street&EmergencyCity=Springfield&EmergencyCountry=US&EmergencyCallerLocation=Floor 3&EmergencyName=Acme&EmergencyCallerPosition=37.788719 -122.393555&EmergencyState=IL&EmergencyZipCode=62701&EndConferenceOnExit=true&JitterBufferSize=small&Label=customer&MachineDetection=Enable&MachineDetectionSilenceTimeout=5000&MachineDetectionSpeechEndThreshold=1200&MachineDetectionSpeechThreshold=2400&MachineDetectionTimeout=30&MaxParticipants=3&Muted=true&Record=true&RecordingChannels=dual&RecordingConfigurationId=configuration&RecordingStatusCallback=https://example.com/twilio&RecordingStatusCallbackEvent=completed&RecordingStatusCallbackMethod=GET&RecordingTrack=both&Trim=do-not-trim&Region=ie1&Timeout=30&SipAuthPassword=password&SipAuthUsername=user&StartConferenceOnEnter=false&StatusCallback=https://example.com/twilio&StatusCallbackEvent=["initiated","answered"]&StatusCallbackMethod=GET&TimeLimit=3600&WaitMethod=GET&WaitUrl=https://example.com/twilio',
			'POST api.twilio.com/2010-04-01/Accounts/{AccountSid}/Conferences/Support%20Room/Participants.json From=client:ann&To=sip:bo@example.com',
		],
	},
	announce: {
		parameters: [{ ...participant1, announceUrl: url, options: { announceMethod: 'GET' } }],
		notSet: setByOthers('Announce'),
		requests: [
			'POST api.twilio.com/2010-04-01/Accounts/{AccountSid}/Conferences/CF11111111111111111111111111111111/Participants/CA11111111111111111111111111111111.json AnnounceUrl=https://example.com/twilio&AnnounceMethod=GET',
		],
	},
	coach: {
		parameters: [{ ...participant1, coaching: true, callSidToCoach: `CA${'2'.repeat(32)}` }],
		notSet: setByOthers('Coach'),
		requests: [
			'POST api.twilio.com/2010-04-01/Accounts/{AccountSid}/Conferences/CF11111111111111111111111111111111/Participants/CA11111111111111111111111111111111.json Coaching=true&CallSidToCoach=CA22222222222222222222222222222222',
		],
	},
	get: {
		parameters: [participant1],
		requests: [
			'GET api.twilio.com/2010-04-01/Accounts/{AccountSid}/Conferences/CF11111111111111111111111111111111/Participants/CA11111111111111111111111111111111.json',
		],
	},
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
		requests: [
			'GET api.twilio.com/2010-04-01/Accounts/{AccountSid}/Conferences/CF11111111111111111111111111111111/Participants.json?Coaching=true&Muted=false&Hold=true&PageSize=5',
		],
	},
	hold: {
		parameters: [{ ...participant1, hold: true, options: { holdMethod: 'POST', holdUrl: url } }],
		notSet: setByOthers('Hold'),
		requests: [
			'POST api.twilio.com/2010-04-01/Accounts/{AccountSid}/Conferences/CF11111111111111111111111111111111/Participants/CA11111111111111111111111111111111.json Hold=true&HoldMethod=POST&HoldUrl=https://example.com/twilio',
		],
	},
	mute: {
		parameters: [{ ...participant1, muted: false }],
		notSet: setByOthers('Mute'),
		requests: [
			'POST api.twilio.com/2010-04-01/Accounts/{AccountSid}/Conferences/CF11111111111111111111111111111111/Participants/CA11111111111111111111111111111111.json Muted=false',
		],
	},
	remove: {
		parameters: [{ conferenceSid, callSid: 'customer' }],
		requests: [
			'DELETE api.twilio.com/2010-04-01/Accounts/{AccountSid}/Conferences/CF11111111111111111111111111111111/Participants/customer.json',
		],
	},
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
		requests: [
			'POST api.twilio.com/2010-04-01/Accounts/{AccountSid}/Conferences/CF11111111111111111111111111111111/Participants/CA11111111111111111111111111111111.json BeepOnExit=true&EndConferenceOnExit=true&WaitMethod=GET&WaitUrl=https://example.com/twilio',
		],
	},
};
