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

const outbound = {
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
};

const media = { name: 'name', statusCallbackMethod: 'GET', track: 'both_tracks' };

const parameters = {
	parameter: Array.from({ length: 99 }, (_, index) => ({ name: `name${index}`, value: 'value' })),
};

export const call: Record<string, FilledIn> = {
	cancel: {
		parameters: [{ callSid, simplify: true }],
		notSet: notSetBy('Status'),
		requests: [
			'POST api.twilio.com/2010-04-01/Accounts/{AccountSid}/Calls/CA11111111111111111111111111111111.json Status=canceled',
		],
	},
	delete: {
		parameters: [{ callSid }],
		requests: [
			'DELETE api.twilio.com/2010-04-01/Accounts/{AccountSid}/Calls/CA11111111111111111111111111111111.json',
		],
	},
	get: {
		parameters: [{ callSid, simplify: true }],
		requests: [
			'GET api.twilio.com/2010-04-01/Accounts/{AccountSid}/Calls/CA11111111111111111111111111111111.json',
		],
	},
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
		requests: [
			'GET api.twilio.com/2010-04-01/Accounts/{AccountSid}/Calls.json?EndTime>=2026-01-01T05:00:00Z&EndTime<=2026-01-03T05:00:00Z&EndTime=2026-01-02&From=+15551230000&ParentCallSid=CA11111111111111111111111111111111&StartTime>=2026-01-01T05:00:00Z&StartTime<=2026-01-03T05:00:00Z&StartTime=2026-01-02&Status=in-progress&To=+15551230001&PageSize=5',
		],
	},
	hangUp: {
		parameters: [{ callSid, simplify: true }],
		notSet: notSetBy('Status'),
		requests: [
			'POST api.twilio.com/2010-04-01/Accounts/{AccountSid}/Calls/CA11111111111111111111111111111111.json Status=completed',
		],
	},
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
					...outbound,
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
		requests: [
			'POST api.twilio.com/2010-04-01/Accounts/{AccountSid}/Calls.json From=+15005550006&To=+15551230001&Twiml=<Response><Say voice="Polly.Amy" language="en-GB">Hello</Say></Response>&Byoc=BY11111111111111111111111111111111&CallReason=Delivery&CallToken=token&CallerId=+15005550006&ClientNotificationUrl=https://example.com/a?b=1&c=2&FallbackMethod=GET&FallbackUrl=https://example.com/a?b=1&c=2&MachineDetection=DetectMessageEnd&AsyncAmdStatusCallback=https://example.com/a?b=1&c=2&AsyncAmdStatusCallbackMethod=GET&AsyncAmd=true&MachineDetectionSilenceTimeout=2000&MachineDetectionSpeechEndThreshold=500&MachineDetectionSpeechThreshold=1000&MachineDetectionTimeout=10&Record=true&RecordingChannels=dual&RecordingConfigurationId=configuration&RecordingStatusCallback=https://example.com/a?b=1&c=2&RecordingStatusCallbackEvent=["in-progress","completed"]&RecordingStatusCallbackMethod=GET&RecordingTrack=inbound&Trim=do-not-trim&Timeout=20&SendDigits=ww1#&SipAuthPassword=password&SipAuthUsername=user&StatusCallback=https://example.com/a?b=1&c=2&StatusCallbackEvent=["initiated","completed"]&StatusCallbackMethod=GET&TimeLimit=60&Method=GET',
			'POST api.twilio.com/2010-04-01/Accounts/{AccountSid}/Calls.json From=+15005550006&To=+15551230001&Url=https://example.com/a?b=1&c=2',
			'POST api.twilio.com/2010-04-01/Accounts/{AccountSid}/Calls.json From=+15005550006&To=+15551230001&ApplicationSid=AP11111111111111111111111111111111',
		],
	},
	sendAndWait: {
		parameters: [
			{
				waitFor: 'keys',
				from: '+15005550006',
				to: '+15551230001',
				question: 'May I?',
				choices: {
					choice: [
						{ key: '1', name: 'approve' },
						{ key: '#', name: 'decline' },
					],
				},
				promptOptions: {
					choiceText: 'Press {key} to {name}.',
					language: 'en-GB',
					repeats: 1,
					thankYou: 'Thanks',
					timeout: 7,
					voice: 'Polly.Amy',
				},
				continueWhen: 'allAnswered',
				limitWaitTime: true,
				limitType: 'afterTimeInterval',
				resumeAmount: 2,
				resumeUnit: 'days',
				options: {
					recordingChannels: 'dual',
					recordingConfigurationId: 'configuration',
					recordingTrack: 'inbound',
					trim: 'do-not-trim',
					fallbackMethod: 'GET',
					fallbackUrl: url,
					timeLimit: 60,
					method: 'GET',
					...outbound,
					timeout: 20,
				},
			},
			{
				waitFor: 'speech',
				from: '+15005550006',
				to: '+15551230001',
				question: 'May I?',
				choices: { choice: [{ name: 'yes' }] },
			},
			{
				waitFor: 'completed',
				from: '+15005550006',
				to: '+15551230001',
				instructions: 'url',
				url,
				limitWaitTime: true,
				limitType: 'atSpecifiedTime',
				maxDateAndTime: '={{ $now.plus(1, "day") }}',
			},
			{
				waitFor: 'completed',
				from: '+15005550006',
				to: '+15551230001',
				instructions: 'application',
				applicationSid: `AP${'1'.repeat(32)}`,
			},
			{
				waitFor: 'recording',
				from: '+15005550006',
				to: '+15551230001',
				instructions: 'message',
				twiml: false,
				message: 'Hello',
				speech: { language: 'en-GB', voice: 'Polly.Amy' },
				downloadRecording: true,
				binaryPropertyName: 'data',
			},
		],
		notSet: {
			AsyncAmd: 'The node waits for the result by itself',
			AsyncAmdStatusCallback: 'The node waits for the result by itself',
			AsyncAmdStatusCallbackMethod: 'The node waits for the result by itself',
			Passports: 'has no documented effect',
			RecordingStatusCallbackMethod: 'is POST, the default',
			StatusCallbackEvent: 'is the end of the call, the default',
			StatusCallbackMethod: 'is POST, the default',
		},
		requests: [
			'POST api.twilio.com/2010-04-01/Accounts/{AccountSid}/Calls.json From=+15005550006&To=+15551230001&Byoc=BY11111111111111111111111111111111&CallReason=Delivery&CallToken=token&CallerId=+15005550006&ClientNotificationUrl=https://example.com/a?b=1&c=2&FallbackMethod=GET&FallbackUrl=https://example.com/a?b=1&c=2&MachineDetection=DetectMessageEnd&MachineDetectionSilenceTimeout=2000&MachineDetectionSpeechEndThreshold=500&MachineDetectionSpeechThreshold=1000&MachineDetectionTimeout=10&Record=true&RecordingChannels=dual&RecordingConfigurationId=configuration&RecordingTrack=inbound&Trim=do-not-trim&Timeout=20&SendDigits=ww1#&SipAuthPassword=password&SipAuthUsername=user&TimeLimit=60&Method=GET&StatusCallback=http://localhost:5678/webhook-waiting/1/Tested?signature={signature}&Twiml=<Response><Gather action="http://localhost:5678/webhook-waiting/1/Tested?signature={signature}" method="POST" timeout="7" input="dtmf" numDigits="1" finishOnKey=""><Say voice="Polly.Amy" language="en-GB">May I? Press 1 to approve. Press # to decline.</Say></Gather></Response>',
			'GET api.twilio.com/2010-04-01/Accounts/{AccountSid}/Calls/{created}.json',
			'POST api.twilio.com/2010-04-01/Accounts/{AccountSid}/Calls.json From=+15005550006&To=+15551230001&StatusCallback=http://localhost:5678/webhook-waiting/1/Tested?signature={signature}&Twiml=<Response><Gather action="http://localhost:5678/webhook-waiting/1/Tested?signature={signature}" method="POST" timeout="5" input="speech" hints="yes" speechTimeout="auto"><Say>May I?</Say></Gather><Gather action="http://localhost:5678/webhook-waiting/1/Tested?signature={signature}" method="POST" timeout="5" input="speech" hints="yes" speechTimeout="auto"><Say>May I?</Say></Gather></Response>',
			'GET api.twilio.com/2010-04-01/Accounts/{AccountSid}/Calls/{created}.json',
			'POST api.twilio.com/2010-04-01/Accounts/{AccountSid}/Calls.json From=+15005550006&To=+15551230001&Url=https://example.com/a?b=1&c=2&StatusCallback=http://localhost:5678/webhook-waiting/1/Tested?signature={signature}',
			'GET api.twilio.com/2010-04-01/Accounts/{AccountSid}/Calls/{created}.json',
			'POST api.twilio.com/2010-04-01/Accounts/{AccountSid}/Calls.json From=+15005550006&To=+15551230001&ApplicationSid=AP11111111111111111111111111111111&StatusCallback=http://localhost:5678/webhook-waiting/1/Tested?signature={signature}',
			'GET api.twilio.com/2010-04-01/Accounts/{AccountSid}/Calls/{created}.json',
			'POST api.twilio.com/2010-04-01/Accounts/{AccountSid}/Calls.json From=+15005550006&To=+15551230001&Twiml=<Response><Say voice="Polly.Amy" language="en-GB">Hello</Say></Response>&StatusCallback=http://localhost:5678/webhook-waiting/1/Tested?signature={signature}&Record=true&RecordingStatusCallback=http://localhost:5678/webhook-waiting/1/Tested?signature={signature}&RecordingStatusCallbackEvent=["completed","absent"]',
			'GET api.twilio.com/2010-04-01/Accounts/{AccountSid}/Calls/{created}.json',
		],
	},
	pauseRecording: {
		parameters: [{ callSid, recordingSid, simplify: true, options: { pauseBehavior: 'skip' } }],
		requests: [
			'POST api.twilio.com/2010-04-01/Accounts/{AccountSid}/Calls/CA11111111111111111111111111111111/Recordings/RE11111111111111111111111111111111.json Status=paused&PauseBehavior=skip',
		],
	},
	play: {
		parameters: [
			{ callSid, audioUrl: url, loop: 2, afterwards: 'continue', continueUrl: url, simplify: true },
		],
		notSet: notSetBy('Twiml'),
		requests: [
			'POST api.twilio.com/2010-04-01/Accounts/{AccountSid}/Calls/CA11111111111111111111111111111111.json Twiml=<Response><Play loop="2">https://example.com/a?b=1&amp;c=2</Play><Redirect>https://example.com/a?b=1&amp;c=2</Redirect></Response>',
		],
	},
	redirect: {
		parameters: [
			{ callSid, redirectTo: 'twiml', redirectTwiml: '<Response/>', options: callbacks },
			{ callSid, redirectTo: 'url', url, simplify: true },
		],
		notSet: { Status: 'Hang Up and Cancel end calls' },
		requests: [
			'POST api.twilio.com/2010-04-01/Accounts/{AccountSid}/Calls/CA11111111111111111111111111111111.json Twiml=<Response/>&FallbackMethod=GET&FallbackUrl=https://example.com/a?b=1&c=2&StatusCallback=https://example.com/a?b=1&c=2&StatusCallbackMethod=GET&TimeLimit=60&Method=GET',
			'POST api.twilio.com/2010-04-01/Accounts/{AccountSid}/Calls/CA11111111111111111111111111111111.json Url=https://example.com/a?b=1&c=2',
		],
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
				reply: 'connectAi',
				step: 'agent',
				webSocketUrl: 'wss://example.com/agent',
				welcomeGreeting: 'Hello',
				customParameters: { parameter: [{ name: 'name', value: 'value' }] },
				aiOptions: {
					dtmfDetection: true,
					hints: 'n8n',
					interruptible: 'any',
					language: 'en-GB',
					speechModel: 'nova-3-general',
					transcriptionProvider: 'Google',
					ttsProvider: 'Amazon',
					voice: 'Joanna-Neural',
					welcomeGreetingInterruptible: 'none',
				},
			},
			{
				reply: 'streamAudio',
				webSocketUrl: 'wss://example.com/audio',
				streamOptions: { name: 'name', statusCallback: url, statusCallbackMethod: 'GET' },
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
		requests: [
			'POST api.twilio.com/2010-04-01/Accounts/{AccountSid}/Calls/CA11111111111111111111111111111111/Recordings/RE11111111111111111111111111111111.json Status=in-progress',
		],
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
		requests: [
			'POST api.twilio.com/2010-04-01/Accounts/{AccountSid}/Calls/CA11111111111111111111111111111111.json Twiml=<Response><Say voice="Polly.Amy" language="en-GB">Hello</Say><Redirect>https://example.com/a?b=1&amp;c=2</Redirect></Response>',
		],
	},
	startRecording: {
		parameters: [{ callSid, simplify: true, options: recordingOptions }],
		requests: [
			'POST api.twilio.com/2010-04-01/Accounts/{AccountSid}/Calls/CA11111111111111111111111111111111/Recordings.json RecordingChannels=dual&RecordingConfigurationId=configuration&RecordingStatusCallback=https://example.com/a?b=1&c=2&RecordingStatusCallbackEvent=["in-progress","completed"]&RecordingStatusCallbackMethod=GET&RecordingTrack=inbound&Trim=do-not-trim',
		],
	},
	startSiprec: {
		parameters: [
			{ callSid, parameters, options: { ...media, connectorName: 'name', statusCallback: url } },
		],
		requests: [
			'POST api.twilio.com/2010-04-01/Accounts/{AccountSid}/Calls/CA11111111111111111111111111111111/Siprec.json ConnectorName=name&Name=name&StatusCallback=https://example.com/a?b=1&c=2&StatusCallbackMethod=GET&Track=both_tracks&Parameter1.Name=name0&Parameter1.Value=value&Parameter2.Name=name1&Parameter2.Value=value&Parameter3.Name=name2&Parameter3.Value=value&Parameter4.Name=name3&Parameter4.Value=value&Parameter5.Name=name4&Parameter5.Value=value&Parameter6.Name=name5&Parameter6.Value=value&Parameter7.Name=name6&Parameter7.Value=value&Parameter8.Name=name7&Parameter8.Value=value&Parameter9.Name=name8&Parameter9.Value=value&Parameter10.Name=name9&Parameter10.Value=value&Parameter11.Name=name10&Parameter11.Value=value&Parameter12.Name=name11&Parameter12.Value=value&Parameter13.Name=name12&Parameter13.Value=value&Parameter14.Name=name13&Parameter14.Value=value&Parameter15.Name=name14&Parameter15.Value=value&Parameter16.Name=name15&Parameter16.Value=value&Parameter17.Name=name16&Parameter17.Value=value&Parameter18.Name=name17&Parameter18.Value=value&Parameter19.Name=name18&Parameter19.Value=value&Parameter20.Name=name19&Parameter20.Value=value&Parameter21.Name=name20&Parameter21.Value=value&Parameter22.Name=name21&Parameter22.Value=value&Parameter23.Name=name22&Parameter23.Value=value&Parameter24.Name=name23&Parameter24.Value=value&Parameter25.Name=name24&Parameter25.Value=value&Parameter26.Name=name25&Parameter26.Value=value&Parameter27.Name=name26&Parameter27.Value=value&Parameter28.Name=name27&Parameter28.Value=value&Parameter29.Name=name28&Parameter29.Value=value&Parameter30.Name=name29&Parameter30.Value=value&Parameter31.Name=name30&Parameter31.Value=value&Parameter32.Name=name31&Parameter32.Value=value&Parameter33.Name=name32&Parameter33.Value=value&Parameter34.Name=name33&Parameter34.Value=value&Parameter35.Name=name34&Parameter35.Value=value&Parameter36.Name=name35&Parameter36.Value=value&Parameter37.Name=name36&Parameter37.Value=value&Parameter38.Name=name37&Parameter38.Value=value&Parameter39.Name=name38&Parameter39.Value=value&Parameter40.Name=name39&Parameter40.Value=value&Parameter41.Name=name40&Parameter41.Value=value&Parameter42.Name=name41&Parameter42.Value=value&Parameter43.Name=name42&Parameter43.Value=value&Parameter44.Name=name43&Parameter44.Value=value&Parameter45.Name=name44&Parameter45.Value=value&Parameter46.Name=name45&Parameter46.Value=value&Parameter47.Name=name46&Parameter47.Value=value&Parameter48.Name=name47&Parameter48.Value=value&Parameter49.Name=name48&Parameter49.Value=value&Parameter50.Name=name49&Parameter50.Value=value&Parameter51.Name=name50&Parameter51.Value=value&Parameter52.Name=name51&Parameter52.Value=value&Parameter53.Name=name52&Parameter53.Value=value&Parameter54.Name=name53&Parameter54.Value=value&Parameter55.Name=name54&Parameter55.Value=value&Parameter56.Name=name55&Parameter56.Value=value&Parameter57.Name=name56&Parameter57.Value=value&Parameter58.Name=name57&Parameter58.Value=value&Parameter59.Name=name58&Parameter59.Value=value&Parameter60.Name=name59&Parameter60.Value=value&Parameter61.Name=name60&Parameter61.Value=value&Parameter62.Name=name61&Parameter62.Value=value&Parameter63.Name=name62&Parameter63.Value=value&Parameter64.Name=name63&Parameter64.Value=value&Parameter65.Name=name64&Parameter65.Value=value&Parameter66.Name=name65&Parameter66.Value=value&Parameter67.Name=name66&Parameter67.Value=value&Parameter68.Name=name67&Parameter68.Value=value&Parameter69.Name=name68&Parameter69.Value=value&Parameter70.Name=name69&Parameter70.Value=value&Parameter71.Name=name70&Parameter71.Value=value&Parameter72.Name=name71&Parameter72.Value=value&Parameter73.Name=name72&Parameter73.Value=value&Parameter74.Name=name73&Parameter74.Value=value&Parameter75.Name=name74&Parameter75.Value=value&Parameter76.Name=name75&Parameter76.Value=value&Parameter77.Name=name76&Parameter77.Value=value&Parameter78.Name=name77&Parameter78.Value=value&Parameter79.Name=name78&Parameter79.Value=value&Parameter80.Name=name79&Parameter80.Value=value&Parameter81.Name=name80&Parameter81.Value=value&Parameter82.Name=name81&Parameter82.Value=value&Parameter83.Name=name82&Parameter83.Value=value&Parameter84.Name=name83&Parameter84.Value=value&Parameter85.Name=name84&Parameter85.Value=value&Parameter86.Name=name85&Parameter86.Value=value&Parameter87.Name=name86&Parameter87.Value=value&Parameter88.Name=name87&Parameter88.Value=value&Parameter89.Name=name88&Parameter89.Value=value&Parameter90.Name=name89&Parameter90.Value=value&Parameter91.Name=name90&Parameter91.Value=value&Parameter92.Name=name91&Parameter92.Value=value&Parameter93.Name=name92&Parameter93.Value=value&Parameter94.Name=name93&Parameter94.Value=value&Parameter95.Name=name94&Parameter95.Value=value&Parameter96.Name=name95&Parameter96.Value=value&Parameter97.Name=name96&Parameter97.Value=value&Parameter98.Name=name97&Parameter98.Value=value&Parameter99.Name=name98&Parameter99.Value=value',
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
		requests: [
			'POST api.twilio.com/2010-04-01/Accounts/{AccountSid}/Calls/CA11111111111111111111111111111111/Streams.json Url=wss://example.com/audio&Name=name&StatusCallback=https://example.com/a?b=1&c=2&StatusCallbackMethod=GET&Track=both_tracks&Parameter1.Name=name0&Parameter1.Value=value&Parameter2.Name=name1&Parameter2.Value=value&Parameter3.Name=name2&Parameter3.Value=value&Parameter4.Name=name3&Parameter4.Value=value&Parameter5.Name=name4&Parameter5.Value=value&Parameter6.Name=name5&Parameter6.Value=value&Parameter7.Name=name6&Parameter7.Value=value&Parameter8.Name=name7&Parameter8.Value=value&Parameter9.Name=name8&Parameter9.Value=value&Parameter10.Name=name9&Parameter10.Value=value&Parameter11.Name=name10&Parameter11.Value=value&Parameter12.Name=name11&Parameter12.Value=value&Parameter13.Name=name12&Parameter13.Value=value&Parameter14.Name=name13&Parameter14.Value=value&Parameter15.Name=name14&Parameter15.Value=value&Parameter16.Name=name15&Parameter16.Value=value&Parameter17.Name=name16&Parameter17.Value=value&Parameter18.Name=name17&Parameter18.Value=value&Parameter19.Name=name18&Parameter19.Value=value&Parameter20.Name=name19&Parameter20.Value=value&Parameter21.Name=name20&Parameter21.Value=value&Parameter22.Name=name21&Parameter22.Value=value&Parameter23.Name=name22&Parameter23.Value=value&Parameter24.Name=name23&Parameter24.Value=value&Parameter25.Name=name24&Parameter25.Value=value&Parameter26.Name=name25&Parameter26.Value=value&Parameter27.Name=name26&Parameter27.Value=value&Parameter28.Name=name27&Parameter28.Value=value&Parameter29.Name=name28&Parameter29.Value=value&Parameter30.Name=name29&Parameter30.Value=value&Parameter31.Name=name30&Parameter31.Value=value&Parameter32.Name=name31&Parameter32.Value=value&Parameter33.Name=name32&Parameter33.Value=value&Parameter34.Name=name33&Parameter34.Value=value&Parameter35.Name=name34&Parameter35.Value=value&Parameter36.Name=name35&Parameter36.Value=value&Parameter37.Name=name36&Parameter37.Value=value&Parameter38.Name=name37&Parameter38.Value=value&Parameter39.Name=name38&Parameter39.Value=value&Parameter40.Name=name39&Parameter40.Value=value&Parameter41.Name=name40&Parameter41.Value=value&Parameter42.Name=name41&Parameter42.Value=value&Parameter43.Name=name42&Parameter43.Value=value&Parameter44.Name=name43&Parameter44.Value=value&Parameter45.Name=name44&Parameter45.Value=value&Parameter46.Name=name45&Parameter46.Value=value&Parameter47.Name=name46&Parameter47.Value=value&Parameter48.Name=name47&Parameter48.Value=value&Parameter49.Name=name48&Parameter49.Value=value&Parameter50.Name=name49&Parameter50.Value=value&Parameter51.Name=name50&Parameter51.Value=value&Parameter52.Name=name51&Parameter52.Value=value&Parameter53.Name=name52&Parameter53.Value=value&Parameter54.Name=name53&Parameter54.Value=value&Parameter55.Name=name54&Parameter55.Value=value&Parameter56.Name=name55&Parameter56.Value=value&Parameter57.Name=name56&Parameter57.Value=value&Parameter58.Name=name57&Parameter58.Value=value&Parameter59.Name=name58&Parameter59.Value=value&Parameter60.Name=name59&Parameter60.Value=value&Parameter61.Name=name60&Parameter61.Value=value&Parameter62.Name=name61&Parameter62.Value=value&Parameter63.Name=name62&Parameter63.Value=value&Parameter64.Name=name63&Parameter64.Value=value&Parameter65.Name=name64&Parameter65.Value=value&Parameter66.Name=name65&Parameter66.Value=value&Parameter67.Name=name66&Parameter67.Value=value&Parameter68.Name=name67&Parameter68.Value=value&Parameter69.Name=name68&Parameter69.Value=value&Parameter70.Name=name69&Parameter70.Value=value&Parameter71.Name=name70&Parameter71.Value=value&Parameter72.Name=name71&Parameter72.Value=value&Parameter73.Name=name72&Parameter73.Value=value&Parameter74.Name=name73&Parameter74.Value=value&Parameter75.Name=name74&Parameter75.Value=value&Parameter76.Name=name75&Parameter76.Value=value&Parameter77.Name=name76&Parameter77.Value=value&Parameter78.Name=name77&Parameter78.Value=value&Parameter79.Name=name78&Parameter79.Value=value&Parameter80.Name=name79&Parameter80.Value=value&Parameter81.Name=name80&Parameter81.Value=value&Parameter82.Name=name81&Parameter82.Value=value&Parameter83.Name=name82&Parameter83.Value=value&Parameter84.Name=name83&Parameter84.Value=value&Parameter85.Name=name84&Parameter85.Value=value&Parameter86.Name=name85&Parameter86.Value=value&Parameter87.Name=name86&Parameter87.Value=value&Parameter88.Name=name87&Parameter88.Value=value&Parameter89.Name=name88&Parameter89.Value=value&Parameter90.Name=name89&Parameter90.Value=value&Parameter91.Name=name90&Parameter91.Value=value&Parameter92.Name=name91&Parameter92.Value=value&Parameter93.Name=name92&Parameter93.Value=value&Parameter94.Name=name93&Parameter94.Value=value&Parameter95.Name=name94&Parameter95.Value=value&Parameter96.Name=name95&Parameter96.Value=value&Parameter97.Name=name96&Parameter97.Value=value&Parameter98.Name=name97&Parameter98.Value=value&Parameter99.Name=name98&Parameter99.Value=value',
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
		requests: [
			'POST api.twilio.com/2010-04-01/Accounts/{AccountSid}/Calls/CA11111111111111111111111111111111/Transcriptions.json EnableAutomaticPunctuation=false&ConversationConfiguration=configuration&ConversationId=conversation&Hints=n8n&InboundTrackLabel=customer&IntelligenceService=service&LanguageCode=en-GB&Name=name&OutboundTrackLabel=agent&PartialResults=true&ProfanityFilter=false&EnableProviderData=true&SpeechModel=telephony&StatusCallbackMethod=GET&StatusCallbackUrl=https://example.com/a?b=1&c=2&Track=both_tracks&TranscriptionConfigurationId=configuration&TranscriptionEngine=google',
		],
	},
	stopRecording: {
		parameters: [{ callSid, recordingSid, simplify: true }],
		notSet: { PauseBehavior: 'is for pauses' },
		requests: [
			'POST api.twilio.com/2010-04-01/Accounts/{AccountSid}/Calls/CA11111111111111111111111111111111/Recordings/RE11111111111111111111111111111111.json Status=stopped',
		],
	},
	stopSiprec: {
		parameters: [{ callSid, siprecSid: 'name' }],
		requests: [
			'POST api.twilio.com/2010-04-01/Accounts/{AccountSid}/Calls/CA11111111111111111111111111111111/Siprec/name.json Status=stopped',
		],
	},
	stopStream: {
		parameters: [{ callSid, streamSid: 'name' }],
		requests: [
			'POST api.twilio.com/2010-04-01/Accounts/{AccountSid}/Calls/CA11111111111111111111111111111111/Streams/name.json Status=stopped',
		],
	},
	stopTranscription: {
		parameters: [{ callSid, transcriptionSid: 'name' }],
		requests: [
			'POST api.twilio.com/2010-04-01/Accounts/{AccountSid}/Calls/CA11111111111111111111111111111111/Transcriptions/name.json Status=stopped',
		],
	},
};
