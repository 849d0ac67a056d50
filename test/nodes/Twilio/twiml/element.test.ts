import VoiceResponse from 'twilio/lib/twiml/VoiceResponse';

import { element, response } from '../../../../nodes/Twilio/twiml/element';
import { built, comparable } from './oracle';

const theirs = (build: (document: VoiceResponse) => unknown) => built(new VoiceResponse(), build);

it.each(['Hello', 'Tom & <Jerry>', `"It's" 5 > 4`, '&amp;', 'Zoë 👋\nnew line', ']]>'])(
	'encodes the text %j as npm twilio does',
	(text) => {
		const ours = response(element('Say', {}, text));
		expect(comparable(ours)).toBe(comparable(theirs((document) => document.say(text))));
	},
);

it.each([
	[
		'say with voice, language and loop',
		response(
			element('Say', { voice: 'Polly.Lea', language: 'fr-FR', loop: 2 }, 'Bonjour'),
			element('Hangup'),
		),
		(document: VoiceResponse) => {
			document.say({ voice: 'Polly.Lea', language: 'fr-FR', loop: 2 }, 'Bonjour');
			document.hangup();
		},
	],
	[
		'play, for ever',
		response(element('Play', { loop: 0 }, 'https://example.com/a.mp3?a=1&b=2')),
		(document: VoiceResponse) => document.play({ loop: 0 }, 'https://example.com/a.mp3?a=1&b=2'),
	],
	[
		'a nested gather',
		response(
			element(
				'Gather',
				{ input: 'dtmf speech', numDigits: 1, actionOnEmptyResult: true },
				element('Say', {}, 'Press 1 & wait'),
				element('Pause', { length: 2 }),
			),
			element('Redirect', { method: 'GET' }, '/again?a=1&b=2'),
		),
		(document: VoiceResponse) => {
			const gather = document.gather({
				input: ['dtmf', 'speech'],
				numDigits: 1,
				actionOnEmptyResult: true,
			});
			gather.say('Press 1 & wait');
			gather.pause({ length: 2 });
			document.redirect({ method: 'GET' }, '/again?a=1&b=2');
		},
	],
	[
		'attributes with special characters',
		response(
			element(
				'Connect',
				{},
				element(
					'Stream',
					{ url: 'wss://example.com/?a=1&b=2' },
					element('Parameter', { name: 'a<b>"c"', value: `it's\ttabbed\r\nlines` }),
				),
			),
		),
		(document: VoiceResponse) => {
			const stream = document.connect().stream({ url: 'wss://example.com/?a=1&b=2' });
			stream.parameter({ name: 'a<b>"c"', value: `it's\ttabbed\r\nlines` });
		},
	],
])('builds what npm twilio builds: %s', (_what, ours, build) => {
	expect(comparable(ours)).toBe(comparable(theirs(build)));
});

it('escapes as n8n’s own node does', () => {
	expect(response(element('Say', {}, `<>&"'`))).toBe(
		'<Response><Say>&lt;&gt;&amp;&quot;&apos;</Say></Response>',
	);
});

it('joins a list in an attribute with blanks', () => {
	const { xml } = element('Dial', { recordingStatusCallbackEvent: ['completed', 'absent'] });
	expect(xml).toBe('<Dial recordingStatusCallbackEvent="completed absent"/>');
});

it('leaves out attributes without a value', () => {
	const attributes = { voice: '', language: undefined, hints: null, events: [], loop: 0 };
	const { xml } = element('Say', attributes, 'Hi');
	expect(xml).toBe('<Say loop="0">Hi</Say>');
});

it('drops characters that XML does not allow', () => {
	const { xml } = element('Say', { voice: 'a\u0000b' }, 'a\u0008\u000Bb\uD83Dc\uFFFE 👋\t\n');
	expect(xml).toBe('<Say voice="ab">abc 👋\t\n</Say>');
});

it.each([
	['an element', () => element('Say>')],
	['an attribute', () => element('Say', { 'a b': 1 })],
	['nothing', () => element('')],
])('refuses %s with an invalid XML name', (_what, build) => {
	expect(build).toThrow('cannot be the name of a TwiML element or attribute');
});
