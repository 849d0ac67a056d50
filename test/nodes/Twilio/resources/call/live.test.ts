import { runOperation } from '../../../../engine/runOperation';

const calls = [`CA${'1'.repeat(32)}`, `CA${'2'.repeat(32)}`];
/** What n8n itself does not refuse as missing. */
const empty = '={{ "" }}';
const items = calls.map((call) => ({ call }));
const recording = `RE${'1'.repeat(32)}`;
const url = 'https://example.com/a?b=1';

// what is asked of the address of each call
it.each<[string, object, string]>([
	['hangUp', {}, '.json Status=completed'],
	['cancel', {}, '.json Status=canceled'],
	[
		'redirect',
		{ redirectTwiml: '<Response><Dial>+15551230001</Dial></Response>', options: { timeLimit: 60 } },
		'.json Twiml=<Response><Dial>+15551230001</Dial></Response>&TimeLimit=60',
	],
	[
		'redirect',
		{ redirectTo: 'url', url: ` ${url} `, options: { method: 'GET', statusCallback: '' } },
		`.json Url=${url}&Method=GET`,
	],
	[
		'say',
		{ message: 'Tom & <Jerry>' },
		'.json Twiml=<Response><Say>Tom &amp; &lt;Jerry&gt;</Say></Response>',
	],
	[
		'say',
		{
			message: 'Bonjour',
			speech: { language: 'fr-FR', voice: 'Polly.Lea' },
			afterwards: 'continue',
			continueUrl: 'https://example.com/a?b=1&c=2',
		},
		'.json Twiml=<Response><Say voice="Polly.Lea" language="fr-FR">Bonjour</Say><Redirect>https://example.com/a?b=1&amp;c=2</Redirect></Response>',
	],
	['play', { audioUrl: url }, `.json Twiml=<Response><Play loop="1">${url}</Play></Response>`],
	[
		'play',
		{ audioUrl: url, loop: 0, afterwards: 'continue', continueUrl: url },
		`.json Twiml=<Response><Play loop="0">${url}</Play><Redirect>${url}</Redirect></Response>`,
	],
	['startRecording', {}, '/Recordings.json'],
	[
		'startRecording',
		{
			options: {
				recordingChannels: 'dual',
				recordingStatusCallbackEvent: ['in-progress', 'completed'],
				trim: 'trim-silence',
			},
		},
		'/Recordings.json RecordingChannels=dual&RecordingStatusCallbackEvent=in-progress&RecordingStatusCallbackEvent=completed&Trim=trim-silence',
	],
	['pauseRecording', {}, '/Recordings/Twilio.CURRENT.json Status=paused'],
	[
		'pauseRecording',
		{ recordingSid: recording, options: { pauseBehavior: 'skip' } },
		`/Recordings/${recording}.json Status=paused&PauseBehavior=skip`,
	],
	['resumeRecording', {}, '/Recordings/Twilio.CURRENT.json Status=in-progress'],
	['stopRecording', { recordingSid: recording }, `/Recordings/${recording}.json Status=stopped`],
	['startStream', { url: 'wss://example.com/audio' }, '/Streams.json Url=wss://example.com/audio'],
	[
		'startStream',
		{
			url: 'wss://example.com/audio',
			parameters: {
				parameter: [
					{ name: 'call', value: '={{ $itemIndex }}' },
					{ name: 'nothing', value: '' },
				],
			},
			options: { name: 'mine', track: 'both_tracks' },
		},
		'/Streams.json Url=wss://example.com/audio&Name=mine&Track=both_tracks&Parameter1.Name=call&Parameter1.Value={index}&Parameter2.Name=nothing',
	],
	['stopStream', { streamSid: ' my stream ' }, '/Streams/my stream.json Status=stopped'],
	['startTranscription', {}, '/Transcriptions.json'],
	[
		'startTranscription',
		{ options: { languageCode: 'de-DE', partialResults: true, statusCallbackUrl: url } },
		`/Transcriptions.json LanguageCode=de-DE&PartialResults=true&StatusCallbackUrl=${url}`,
	],
	['stopTranscription', { transcriptionSid: 'mine' }, '/Transcriptions/mine.json Status=stopped'],
	[
		'startSiprec',
		{
			parameters: { parameter: [{ name: 'agent', value: 'Ann' }] },
			options: { connectorName: 'recorder' },
		},
		'/Siprec.json ConnectorName=recorder&Parameter1.Name=agent&Parameter1.Value=Ann',
	],
	['stopSiprec', { siprecSid: 'mine' }, '/Siprec/mine.json Status=stopped'],
])('%s %j', async (operation, parameters, expected) => {
	const { requests, items: answers } = await runOperation({
		resource: 'call',
		operation,
		parameters: { callSid: '={{ $json.call }}', simplify: false, ...parameters },
		items,
		answers: [{ body: { sid: 'first' } }, { body: { sid: 'second' } }],
	});
	expect(requests).toEqual(
		calls.map(
			(call, index) =>
				`POST api.twilio.com/2010-04-01/Accounts/{AccountSid}/Calls/${call}${expected.replace('{index}', String(index))}`,
		),
	);
	expect(answers).toEqual([
		{ json: { sid: 'first' }, pairedItem: { item: 0 } },
		{ json: { sid: 'second' }, pairedItem: { item: 1 } },
	]);
});

it.each([
	['hangUp', ['sid', 'status', 'from', 'to', 'answered_by', 'duration', 'price']],
	['redirect', ['sid', 'status', 'from', 'to', 'answered_by', 'duration', 'price']],
	['startRecording', ['sid', 'status', 'call_sid', 'start_time', 'duration', 'track']],
	['stopRecording', ['sid', 'status', 'call_sid', 'start_time', 'duration', 'track']],
])('simplifies what Twilio answers: %s', async (operation, kept) => {
	const answer = Object.fromEntries([...kept, 'account_sid', 'uri'].map((name) => [name, 'value']));
	const { items: answers } = await runOperation({
		resource: 'call',
		operation,
		parameters: { callSid: calls[0], redirectTwiml: '<Response/>' },
		answers: { body: answer },
	});
	expect(answers.map(({ json }) => Object.keys(json))).toEqual([kept]);
});

const parameters = (count: number, row: object) => ({
	parameter: Array.from({ length: count }, () => row),
});

it.each<[string, object, string]>([
	['hangUp', { callSid: empty }, '"Call" is empty'],
	['cancel', { callSid: 'CA1' }, '"Call" is not a valid SID: "CA1"'],
	['redirect', { redirectTwiml: empty }, '"TwiML" is empty'],
	['redirect', { redirectTo: 'url', url: empty }, '"TwiML URL" is empty'],
	['redirect', { redirectTo: 'url', url: 'example.com' }, '"TwiML URL" is not a full URL'],
	['say', { message: ' ' }, '"Message" is empty'],
	['say', { message: 'Hi', afterwards: 'continue', continueUrl: empty }, '"Continue URL" is empty'],
	['play', { audioUrl: 'a.mp3' }, '"Audio URL" is not a full URL'],
	['play', { audioUrl: url, loop: '={{ "often" }}' }, '"Loop" must be a number'],
	['pauseRecording', { recordingSid: 'mine' }, '"Recording" is not a valid SID'],
	['startStream', { url }, '"WebSocket URL" is not a full URL'],
	[
		'startSiprec',
		{ parameters: parameters(100, { name: 'a', value: 'b' }) },
		'"Parameters" has 100 entries; Twilio accepts at most 99',
	],
	[
		'startSiprec',
		{ parameters: parameters(1, { name: '', value: 'b' }) },
		'"Parameters" needs a name and a text value in every row',
	],
	[
		'startSiprec',
		{ parameters: parameters(1, { name: 'a', value: '={{ [1] }}' }) },
		'"Parameters" needs a name and a text value in every row',
	],
	['stopStream', { streamSid: empty }, '"Stream SID or Name" is empty'],
])('refuses before anything is sent: %s %j', async (operation, fields, problem) => {
	await expect(
		runOperation({ resource: 'call', operation, parameters: { callSid: calls[0], ...fields } }),
	).rejects.toMatchObject({
		message: expect.stringContaining(problem),
		description: expect.stringMatching(/\w/),
		requests: [],
	});
});
