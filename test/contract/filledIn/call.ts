import type { FilledIn } from '.';

const callSid = `CA${'1'.repeat(32)}`;
const recordingSid = `RE${'1'.repeat(32)}`;
const url = 'https://example.com/a?b=1&c=2';

/** What Redirect sets, and the operations do not that change a call in one way only. */
const notSetBy = (...set: string[]) =>
	Object.fromEntries(
		[
			'FallbackMethod',
			'FallbackUrl',
			'Method',
			'Status',
			'StatusCallback',
			'StatusCallbackMethod',
			'TimeLimit',
			'Twiml',
			'Url',
		]
			.filter((name) => !set.includes(name))
			.map((name) => [name, 'changes the call in another way, as Redirect or Hang Up do']),
	);

const recordingOptions = {
	recordingChannels: 'dual',
	recordingConfigurationId: 'configuration',
	recordingStatusCallback: url,
	recordingStatusCallbackEvent: ['in-progress', 'completed'],
	recordingStatusCallbackMethod: 'GET',
	recordingTrack: 'inbound',
	trim: 'do-not-trim',
};

const replyRecording = {
	recordingStatusCallback: url,
	recordingStatusCallbackEvent: ['in-progress', 'completed'],
	trim: 'do-not-trim',
};

const callbacks = {
	fallbackMethod: 'GET',
	fallbackUrl: url,
	method: 'GET',
	statusCallback: url,
	statusCallbackMethod: 'GET',
	timeLimit: 60,
};

const media = { name: 'name', statusCallbackMethod: 'GET', track: 'both_tracks' };

const parameters = {
	parameter: Array.from({ length: 99 }, (_, index) => ({ name: `name${index}`, value: 'value' })),
};

export const call: Record<string, FilledIn> = {
	cancel: { parameters: [{ callSid, simplify: true }], notSet: notSetBy('Status') },
	delete: { parameters: [{ callSid }] },
	get: { parameters: [{ callSid, simplify: true }] },
	getAll: {
		parameters: [
			{
				returnAll: false,
				limit: 5,
				simplify: true,
				filters: {
					endTime: '2026-01-02',
					endTimeAfter: '2026-01-01',
					endTimeBefore: '2026-01-03',
					from: '+15551230000',
					parentCallSid: callSid,
					startTime: '2026-01-02',
					startTimeAfter: '2026-01-01',
					startTimeBefore: '2026-01-03',
					status: 'in-progress',
					to: '+15551230001',
				},
			},
		],
	},
	hangUp: { parameters: [{ callSid, simplify: true }], notSet: notSetBy('Status') },
	make: {
		parameters: [
			{
				from: '+15005550006',
				to: '+15551230001',
				twiml: false,
				message: 'Hello',
				speech: { language: 'en-GB', voice: 'Polly.Amy' },
				options: {
					...callbacks,
					...recordingOptions,
					asyncAmd: true,
					asyncAmdStatusCallback: url,
					asyncAmdStatusCallbackMethod: 'GET',
					byoc: `BY${'1'.repeat(32)}`,
					callerId: '+15005550006',
					callReason: 'Delivery',
					callToken: 'token',
					clientNotificationUrl: url,
					machineDetection: 'DetectMessageEnd',
					machineDetectionSilenceTimeout: 2000,
					machineDetectionSpeechEndThreshold: 500,
					machineDetectionSpeechThreshold: 1000,
					machineDetectionTimeout: 10,
					record: true,
					sendDigits: 'ww1#',
					sipAuthPassword: 'password',
					sipAuthUsername: 'user',
					statusCallbackEvent: ['initiated', 'completed'],
					timeout: 20,
				},
			},
			{ from: '+15005550006', to: '+15551230001', instructions: 'url', url },
			{
				from: '+15005550006',
				to: '+15551230001',
				instructions: 'application',
				applicationSid: `AP${'1'.repeat(32)}`,
			},
		],
		notSet: { Passports: 'has no documented effect' },
	},
	pauseRecording: {
		parameters: [{ callSid, recordingSid, simplify: true, options: { pauseBehavior: 'skip' } }],
	},
	play: {
		parameters: [
			{ callSid, audioUrl: url, loop: 2, afterwards: 'continue', continueUrl: url, simplify: true },
		],
		notSet: notSetBy('Twiml'),
	},
	redirect: {
		parameters: [
			{ callSid, redirectTo: 'twiml', redirectTwiml: '<Response/>', options: callbacks },
			{ callSid, redirectTo: 'url', url, simplify: true },
		],
		notSet: { Status: 'Hang Up and Cancel end calls' },
	},
	reply: {
		parameters: [
			{
				reply: 'dial',
				step: 'sales',
				afterwards: 'askWorkflow',
				number: '+15551230001',
				dialOptions: {
					...replyRecording,
					answerOnBridge: true,
					callerId: '+15005550006',
					hangupOnStar: true,
					record: 'record-from-answer',
					sequential: true,
					timeLimit: 60,
					timeout: 20,
				},
			},
			{
				reply: 'enqueue',
				step: 'queue',
				afterwards: 'say',
				sayAfterwards: 'Goodbye',
				queueName: 'support',
				enqueueOptions: { waitUrl: url, waitUrlMethod: 'GET' },
			},
			{
				reply: 'gather',
				step: 'menu',
				message: 'Hello',
				speech: { language: 'en-GB', voice: 'Polly.Amy' },
				input: 'dtmf speech',
				gatherOptions: {
					bargeIn: false,
					finishOnKey: '*',
					hints: 'n8n',
					language: 'en-GB',
					numDigits: 4,
					profanityFilter: false,
					speechModel: 'phone_call',
					speechTimeout: '3',
					timeout: 10,
				},
			},
			{
				reply: 'record',
				step: 'voicemail',
				afterwards: 'hangUp',
				message: 'Hello',
				recordOptions: {
					...replyRecording,
					finishOnKey: '#',
					maxLength: 60,
					playBeep: false,
					timeout: 3,
					transcribe: true,
					transcribeCallback: url,
				},
			},
			{ reply: 'reject', reason: 'busy' },
			{ reply: 'say', message: 'Hello' },
			{ reply: 'twiml', replyTwiml: '<Response/>' },
		],
	},
	resumeRecording: {
		parameters: [{ callSid, recordingSid, simplify: true }],
		notSet: { PauseBehavior: 'is for pauses' },
	},
	say: {
		parameters: [
			{
				callSid,
				message: 'Hello',
				speech: { language: 'en-GB', voice: 'Polly.Amy' },
				afterwards: 'continue',
				continueUrl: url,
				simplify: true,
			},
		],
		notSet: notSetBy('Twiml'),
	},
	startRecording: { parameters: [{ callSid, simplify: true, options: recordingOptions }] },
	startSiprec: {
		parameters: [
			{ callSid, parameters, options: { ...media, connectorName: 'name', statusCallback: url } },
		],
	},
	startStream: {
		parameters: [
			{
				callSid,
				url: 'wss://example.com/audio',
				parameters,
				options: { ...media, statusCallback: url },
			},
		],
	},
	startTranscription: {
		parameters: [
			{
				callSid,
				options: {
					...media,
					conversationConfiguration: 'configuration',
					conversationId: 'conversation',
					enableAutomaticPunctuation: false,
					enableProviderData: true,
					hints: 'n8n',
					inboundTrackLabel: 'customer',
					intelligenceService: 'service',
					languageCode: 'en-GB',
					outboundTrackLabel: 'agent',
					partialResults: true,
					profanityFilter: false,
					speechModel: 'telephony',
					statusCallbackUrl: url,
					transcriptionConfigurationId: 'configuration',
					transcriptionEngine: 'google',
				},
			},
		],
	},
	stopRecording: {
		parameters: [{ callSid, recordingSid, simplify: true }],
		notSet: { PauseBehavior: 'is for pauses' },
	},
	stopSiprec: { parameters: [{ callSid, siprecSid: 'name' }] },
	stopStream: { parameters: [{ callSid, streamSid: 'name' }] },
	stopTranscription: { parameters: [{ callSid, transcriptionSid: 'name' }] },
};
