import type { IDataObject } from 'n8n-workflow';
import VoiceResponse from 'twilio/lib/twiml/VoiceResponse';

import type { NextActions } from '../../../../nodes/Twilio/reply/action';
import { replyTwiml } from '../../../../nodes/Twilio/reply/reply';
import {
	callReplyOptions,
	callReplies,
	callReplyFields,
} from '../../../../nodes/Twilio/reply/callReplies';
import { built, comparable } from '../twiml/oracle';
import { replyItem } from './replyItem';

const twiml = (parameters: IDataObject, next?: NextActions) =>
	replyTwiml(callReplies, replyItem(callReplyFields, parameters), next);

const url = 'https://example.com/a?a=1&b=2';
const speech = { voice: 'Polly.Lea', language: 'fr-FR' } as const;

it.each<[string, IDataObject, string, (document: VoiceResponse) => void]>([
	[
		'say',
		{ reply: 'say', message: '<Tom> & "Zoë" 👋', speech },
		'<Say voice="Polly.Lea" language="fr-FR">&lt;Tom&gt; &amp; &quot;Zoë&quot; 👋</Say>',
		(document) => document.say(speech, '<Tom> & "Zoë" 👋'),
	],
	[
		'gather',
		{ reply: 'gather', input: 'dtmf', message: 'Press 1 & wait' },
		'<Gather input="dtmf" action="webhook" actionOnEmptyResult="true"><Say>Press 1 &amp; wait</Say></Gather>',
		(document) =>
			document
				.gather({ input: ['dtmf'], action: 'webhook', actionOnEmptyResult: true })
				.say('Press 1 & wait'),
	],
	[
		'gather, with all options',
		{
			reply: 'gather',
			input: 'dtmf speech',
			message: 'Speak',
			speech,
			gatherOptions: {
				bargeIn: false,
				finishOnKey: '*',
				hints: '"a", <b>',
				numDigits: 4,
				profanityFilter: false,
				language: 'en-GB',
				speechModel: 'phone_call',
				speechTimeout: 'auto',
				timeout: 10,
			},
		},
		'<Gather input="dtmf speech" action="webhook" actionOnEmptyResult="true" bargeIn="false" finishOnKey="*" hints="&quot;a&quot;, &lt;b&gt;" numDigits="4" profanityFilter="false" language="en-GB" speechModel="phone_call" speechTimeout="auto" timeout="10"><Say voice="Polly.Lea" language="fr-FR">Speak</Say></Gather>',
		(document) =>
			document
				.gather({
					input: ['dtmf', 'speech'],
					action: 'webhook',
					actionOnEmptyResult: true,
					bargeIn: false,
					finishOnKey: '*',
					hints: '"a", <b>',
					numDigits: 4,
					profanityFilter: false,
					language: 'en-GB',
					speechModel: 'phone_call',
					speechTimeout: 'auto',
					timeout: 10,
				})
				.say(speech, 'Speak'),
	],
	[
		'dial',
		{ reply: 'dial', number: '+1 (555) 123-0000' },
		'<Dial action="webhook"><Number>+15551230000</Number></Dial>',
		(document) => document.dial({ action: 'webhook' }).number('+15551230000'),
	],
	[
		'dial several, with all options',
		{
			reply: 'dial',
			number: '+15551230000, client:ann, sip:ann@example.com;transport=tls?x-a=1&x-b=2',
			dialOptions: {
				answerOnBridge: true,
				callerId: '+15551239999',
				hangupOnStar: true,
				record: 'record-from-answer-dual',
				recordingStatusCallback: url,
				recordingStatusCallbackEvent: ['completed', 'absent'],
				sequential: true,
				timeLimit: 600,
				timeout: 20,
				trim: 'do-not-trim',
			},
		},
		'<Dial action="webhook" answerOnBridge="true" callerId="+15551239999" hangupOnStar="true" record="record-from-answer-dual" recordingStatusCallback="https://example.com/a?a=1&amp;b=2" recordingStatusCallbackEvent="completed absent" trim="do-not-trim" sequential="true" timeLimit="600" timeout="20"><Number>+15551230000</Number><Client>ann</Client><Sip>sip:ann@example.com;transport=tls?x-a=1&amp;x-b=2</Sip></Dial>',
		(document) => {
			const dial = document.dial({
				action: 'webhook',
				answerOnBridge: true,
				callerId: '+15551239999',
				hangupOnStar: true,
				record: 'record-from-answer-dual',
				recordingStatusCallback: url,
				recordingStatusCallbackEvent: ['completed', 'absent'],
				trim: 'do-not-trim',
				sequential: true,
				timeLimit: 600,
				timeout: 20,
			});
			dial.number('+15551230000');
			dial.client('ann');
			dial.sip('sip:ann@example.com;transport=tls?x-a=1&x-b=2');
		},
	],
	[
		'record',
		{
			reply: 'record',
			message: 'After the beep',
			recordOptions: {
				finishOnKey: '#',
				maxLength: 60,
				playBeep: false,
				recordingStatusCallback: url,
				recordingStatusCallbackEvent: ['in-progress', 'completed'],
				timeout: 3,
				transcribe: true,
				transcribeCallback: url,
				trim: 'trim-silence',
			},
		},
		'<Say>After the beep</Say><Record action="webhook" finishOnKey="#" maxLength="60" playBeep="false" recordingStatusCallback="https://example.com/a?a=1&amp;b=2" recordingStatusCallbackEvent="in-progress completed" trim="trim-silence" timeout="3" transcribe="true" transcribeCallback="https://example.com/a?a=1&amp;b=2"/>',
		(document) => {
			document.say('After the beep');
			document.record({
				action: 'webhook',
				finishOnKey: '#',
				maxLength: 60,
				playBeep: false,
				recordingStatusCallback: url,
				recordingStatusCallbackEvent: ['in-progress', 'completed'],
				trim: 'trim-silence',
				timeout: 3,
				transcribe: true,
				transcribeCallback: url,
			});
		},
	],
	[
		'reject',
		{ reply: 'reject', reason: 'busy' },
		'<Reject reason="busy"/>',
		(document) => document.reject({ reason: 'busy' }),
	],
	[
		'enqueue',
		{
			reply: 'enqueue',
			queueName: 'Sales & <Support>',
			enqueueOptions: { waitUrl: url, waitUrlMethod: 'GET' },
		},
		'<Enqueue action="webhook" waitUrl="https://example.com/a?a=1&amp;b=2" waitUrlMethod="GET">Sales &amp; &lt;Support&gt;</Enqueue>',
		(document) =>
			document.enqueue(
				{ action: 'webhook', waitUrl: url, waitUrlMethod: 'GET' },
				'Sales & <Support>',
			),
	],
	[
		'connect to AI',
		{
			reply: 'connectAi',
			webSocketUrl: 'wss://example.com/a?b=1&c=2',
			welcomeGreeting: 'Hi & hello',
			customParameters: { parameter: [{ name: 'customer', value: '"7"' }] },
			aiOptions: {
				dtmfDetection: true,
				hints: 'n8n',
				interruptible: 'speech',
				language: 'en-GB',
				speechModel: 'nova-3-general',
				transcriptionProvider: 'Deepgram',
				ttsProvider: 'Google',
				voice: 'en-US-Journey-O',
				welcomeGreetingInterruptible: 'none',
			},
		},
		'<Connect action="webhook?connect=ai"><ConversationRelay url="wss://example.com/a?b=1&amp;c=2" welcomeGreeting="Hi &amp; hello" dtmfDetection="true" welcomeGreetingInterruptible="none" hints="n8n" interruptible="speech" language="en-GB" speechModel="nova-3-general" ttsProvider="Google" transcriptionProvider="Deepgram" voice="en-US-Journey-O"><Parameter name="customer" value="&quot;7&quot;"/></ConversationRelay></Connect>',
		(document) =>
			document
				.connect({ action: 'webhook?connect=ai' })
				.conversationRelay({
					url: 'wss://example.com/a?b=1&c=2',
					welcomeGreeting: 'Hi & hello',
					dtmfDetection: true,
					welcomeGreetingInterruptible: 'none',
					hints: 'n8n',
					interruptible: 'speech',
					language: 'en-GB',
					speechModel: 'nova-3-general',
					ttsProvider: 'Google',
					transcriptionProvider: 'Deepgram',
					voice: 'en-US-Journey-O',
				})
				.parameter({ name: 'customer', value: '"7"' }),
	],
	[
		'stream audio',
		{
			reply: 'streamAudio',
			webSocketUrl: 'wss://example.com/audio',
			customParameters: { parameter: [{ name: 'customer', value: '7' }] },
			streamOptions: { name: 'agent', statusCallback: url, statusCallbackMethod: 'GET' },
		},
		'<Connect action="webhook?connect=stream"><Stream url="wss://example.com/audio" name="agent" statusCallback="https://example.com/a?a=1&amp;b=2" statusCallbackMethod="GET"><Parameter name="customer" value="7"/></Stream></Connect>',
		(document) =>
			document
				.connect({ action: 'webhook?connect=stream' })
				.stream({
					url: 'wss://example.com/audio',
					name: 'agent',
					statusCallback: url,
					statusCallbackMethod: 'GET',
				})
				.parameter({ name: 'customer', value: '7' }),
	],
	[
		'record without a key that ends',
		{ reply: 'record', message: 'Hi', recordOptions: { finishOnKey: '' } },
		'<Say>Hi</Say><Record action="webhook" finishOnKey=""/>',
		(document) => {
			document.say('Hi');
			document.record({ action: 'webhook', finishOnKey: '' });
		},
	],
	[
		'gather without a key that ends',
		{ reply: 'gather', input: 'dtmf', message: 'Hi', gatherOptions: { finishOnKey: ' ' } },
		'<Gather input="dtmf" action="webhook" actionOnEmptyResult="true" finishOnKey=""><Say>Hi</Say></Gather>',
		(document) =>
			document
				.gather({
					input: ['dtmf'],
					action: 'webhook',
					actionOnEmptyResult: true,
					finishOnKey: '',
				})
				.say('Hi'),
	],
	['nothing', { reply: 'none' }, '', () => {}],
])('is the same as by npm twilio: %s', (_what, parameters, xml, build) => {
	const ours = twiml(parameters);
	expect(ours).toBe(xml ? `<Response>${xml}</Response>` : '<Response/>');
	expect(comparable(ours)).toBe(comparable(built(new VoiceResponse(), build)));
});

it('replies with TwiML as entered', () => {
	const replyTwiml = '<Response><Pause length="2"/><Hangup/></Response>';
	expect(twiml({ reply: 'twiml', replyTwiml })).toBe(replyTwiml);
});

describe.each([
	['gather', { message: 'Press 1', input: 'dtmf' }],
	['record', { message: 'After the beep' }],
	['dial', { number: '+15551230000' }],
	['enqueue', { queueName: 'support' }],
])('the result of %s', (reply, parameters) => {
	const actionFrom = (document: string, more: IDataObject = {}, next?: NextActions) => {
		const xml = twiml({ reply, ...parameters, ...more }, next);
		const [, action = ''] = /action="([^"]+)"/.exec(xml) ?? [];
		return new URL(action.replaceAll('&amp;', '&'), document);
	};

	// the documents come from the trigger's own URL, in production and in tests
	it.each([
		'https://n8n.example/webhook/1/webhook',
		'https://n8n.example/a/webhook-test/1/webhook',
	])('is sent to %s, without the step of the previous reply', (trigger) => {
		expect(actionFrom(`${trigger}?step=previous&silences=2`).href).toBe(trigger);
	});

	it.each(['menu', 'Menü 2 & 50% + "x"=\'y\'', '\uD83D'])('contains the step %j', (step) => {
		const { search, searchParams } = actionFrom('https://n8n.example/webhook/1/webhook', { step });
		expect(searchParams.get('step')).toBe(step.replace(/\p{Surrogate}/gu, '\uFFFD'));
		expect(search).not.toContain('+');
	});

	it('contains what happens afterwards', () => {
		const next = { afterGather: { silences: '2' }, afterOthers: { afterwards: 'hangUp' } };
		expect(actionFrom('https://n8n.example/1/webhook', { step: 'a' }, next).search).toBe(
			reply === 'gather' ? '?step=a&silences=2' : '?step=a&afterwards=hangUp',
		);
	});

	it('refuses a step that is too long', () => {
		expect(() => twiml({ reply, ...parameters, step: 'a'.repeat(101) })).toThrow(
			'"Step" has 101 characters; the maximum is 100',
		);
	});
});

it.each<[string, IDataObject, string]>([
	['nothing to say', { reply: 'say', message: '' }, '"Message" is empty'],
	['no prompt', { reply: 'gather', input: 'dtmf', message: ' ' }, '"Message" is empty'],
	[
		'a speech time-out that is none',
		{ reply: 'gather', message: 'Hi', gatherOptions: { speechTimeout: 'soon' } },
		'"Speech Timeout" is neither auto nor a number of seconds',
	],
	[
		'a number of digits that is none',
		{ reply: 'gather', message: 'Hi', gatherOptions: { numDigits: 'four' } },
		'"Number of Digits" must be a number',
	],
	['no number', { reply: 'dial', number: '' }, '"Number" is empty'],
	['a number that is none', { reply: 'dial', number: 'Ann' }, '"Number" is not a phone number'],
	[
		'an address that cannot be called',
		{ reply: 'dial', number: 'messenger:123' },
		'"Number" cannot be dialed: "messenger:123"',
	],
	[
		'11 numbers',
		{ reply: 'dial', number: Array(11).fill('+15551230000') },
		'"Number" has 11 numbers; Twilio dials at most 10',
	],
	[
		'a recording status callback that is no URL',
		{ reply: 'dial', number: '+15551230000', dialOptions: { recordingStatusCallback: '/a' } },
		'"Recording Status Callback" is not a full URL',
	],
	[
		'a transcribe callback that is no URL',
		{ reply: 'record', message: 'Hi', recordOptions: { transcribeCallback: '/a' } },
		'"Transcribe Callback" is not a full URL',
	],
	['no queue', { reply: 'enqueue', queueName: '' }, '"Queue Name" is empty'],
	[
		'a queue name that is too long',
		{ reply: 'enqueue', queueName: 'a'.repeat(65) },
		'"Queue Name" has 65 characters; the maximum is 64',
	],
	[
		'a wait URL that is none',
		{ reply: 'enqueue', queueName: 'support', enqueueOptions: { waitUrl: 'wait' } },
		'"Wait URL" is not a full URL',
	],
	['no WebSocket', { reply: 'connectAi' }, '"WebSocket URL" is empty'],
	[
		'a WebSocket that is not secure',
		{ reply: 'streamAudio', webSocketUrl: 'ws://example.com' },
		'"WebSocket URL" is not a full URL',
	],
	[
		'a query that Twilio would drop',
		{ reply: 'streamAudio', webSocketUrl: 'wss://example.com/audio?customer=7' },
		'"WebSocket URL" has a query',
	],
	[
		'a parameter that is too long',
		{
			reply: 'streamAudio',
			webSocketUrl: 'wss://example.com',
			customParameters: { parameter: [{ name: 'a', value: 'b'.repeat(500) }] },
		},
		'"Custom Parameters" has 501 characters in the row "a"; the maximum is 500',
	],
	['an answer for messages', { reply: 'text', message: 'Hi' }, '"Reply" has no answer "text"'],
])('refuses %s', (_what, parameters, problem) => {
	expect(() => twiml(parameters)).toThrow(problem);
});

it('offers every reply', () => {
	expect(callReplyOptions.map(({ value }) => value).sort()).toEqual(
		Object.keys(callReplies).sort(),
	);
});

it('shows each field once', () => {
	const names = callReplyFields.map(({ name }) => name);
	expect(names).toEqual([...new Set(names)]);
});
