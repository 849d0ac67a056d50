import type { IDataObject } from 'n8n-workflow';
import MessagingResponse from 'twilio/lib/twiml/MessagingResponse';

import { replyTwiml } from '../../../../nodes/Twilio/reply/reply';
import {
	messageReplyOptions,
	messageReplies,
	messageReplyFields,
} from '../../../../nodes/Twilio/reply/messageReplies';
import { built, comparable } from '../twiml/oracle';
import { replyItem } from './replyItem';

const twiml = (parameters: IDataObject) =>
	replyTwiml(messageReplies, replyItem(messageReplyFields, parameters));

const url = 'https://example.com/a.png?a=1&b=2';

it.each<[string, IDataObject, string, (message: MessagingResponse) => void]>([
	[
		'a text',
		{ message: 'Tom & <Jerry> say "hi" 👋' },
		'<Message><Body>Tom &amp; &lt;Jerry&gt; say &quot;hi&quot; 👋</Body></Message>',
		(document) => document.message('').body('Tom & <Jerry> say "hi" 👋'),
	],
	[
		'media',
		{ message: '', mediaUrl: [url] },
		'<Message><Media>https://example.com/a.png?a=1&amp;b=2</Media></Message>',
		(document) => document.message('').media(url),
	],
	[
		'a text with media and a status callback',
		{
			message: 'Look',
			mediaUrl: 'https://example.com/1.png, https://example.com/2.png',
			textOptions: { statusCallback: url },
		},
		'<Message statusCallback="https://example.com/a.png?a=1&amp;b=2"><Body>Look</Body><Media>https://example.com/1.png</Media><Media>https://example.com/2.png</Media></Message>',
		(document) => {
			const message = document.message({ statusCallback: url }, '');
			message.body('Look');
			message.media('https://example.com/1.png');
			message.media('https://example.com/2.png');
		},
	],
])('replies with %s as npm twilio does', (_what, parameters, xml, build) => {
	const ours = twiml({ reply: 'text', ...parameters });
	expect(ours).toBe(`<Response>${xml}</Response>`);
	expect(comparable(ours)).toBe(comparable(built(new MessagingResponse(), build)));
});

it('replies with nothing', () => {
	expect(twiml({ reply: 'none' })).toBe('<Response/>');
});

it.each([
	'<Response><Message>Hi</Message></Response>',
	'<Response/>',
	'\n <?xml version="1.0" encoding="UTF-8"?>\n<Response>\n</Response>\n',
])('replies with TwiML as entered: %j', (replyTwiml) => {
	expect(twiml({ reply: 'twiml', replyTwiml })).toBe(replyTwiml.trim());
});

it.each([
	['neither text nor media', { reply: 'text', message: ' ' }, '"Message" is empty'],
	[
		'a text that is too long',
		{ reply: 'text', message: '👋'.repeat(1601) },
		'"Message" has 1,601 characters',
	],
	['11 media', { reply: 'text', mediaUrl: Array(11).fill(url) }, '"Media URLs" has 11 URLs'],
	[
		'a media URL that is none',
		{ reply: 'text', mediaUrl: ['a.png'] },
		'"Media URLs" is not a full URL: "a.png"',
	],
	[
		'a status callback that is no URL',
		{ reply: 'text', message: 'Hi', textOptions: { statusCallback: '/status' } },
		'"Status Callback" is not a full URL',
	],
	['no TwiML', { reply: 'twiml', replyTwiml: '' }, '"TwiML" is empty'],
	[
		'TwiML without a Response',
		{ reply: 'twiml', replyTwiml: '<Message>Hi</Message>' },
		'"TwiML" is not a TwiML document',
	],
	[
		'TwiML that only looks like a Response',
		{ reply: 'twiml', replyTwiml: '<Responses/>' },
		'"TwiML" is not a TwiML document',
	],
	['an answer for calls', { reply: 'say', message: 'Hi' }, '"Reply" has no answer "say"'],
])('refuses %s', (_what, parameters, problem) => {
	expect(() => twiml(parameters)).toThrow(problem);
});

it('offers every reply', () => {
	expect(messageReplyOptions.map(({ value }) => value).sort()).toEqual(
		Object.keys(messageReplies).sort(),
	);
});
