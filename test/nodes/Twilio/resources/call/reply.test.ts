import type { IDataObject } from 'n8n-workflow';

import { runOperation } from '../../../../engine/runOperation';

const reply = async (
	parameters: IDataObject,
	items: IDataObject[] = [{ kind: 'incoming' }],
	more: Partial<Parameters<typeof runOperation>[0]> = {},
) =>
	await runOperation({
		resource: 'call',
		operation: 'reply',
		parameters,
		items,
		start: { type: 'n8n-nodes-twilio.twilioTrigger', parameters: { reply: 'replyNode' } },
		...more,
	});

// what the person leaves alone has the default of its field
it.each<[string, IDataObject, string]>([
	['says a text', { message: '={{ "Hi " + $json.name }}' }, '<Say>Hi &lt;Ann&gt; 👋</Say>'],
	[
		'gathers digits',
		{ reply: 'gather', message: 'Your PIN?', gatherOptions: { numDigits: '={{ $json.digits }}' } },
		'<Gather input="dtmf" action="webhook" actionOnEmptyResult="true" numDigits="4"><Say>Your PIN?</Say></Gather>',
	],
	[
		'dials numbers of a list',
		{ reply: 'dial', number: '={{ $json.numbers }}', dialOptions: { timeout: 20 } },
		'<Dial action="webhook?afterwards=hangUp" timeout="20"><Number>+15551230001</Number><Client>ann</Client></Dial>',
	],
	[
		'records a voicemail',
		{ reply: 'record', message: 'After the beep', recordOptions: { playBeep: true } },
		'<Say>After the beep</Say><Record action="webhook?afterwards=hangUp" playBeep="true"/>',
	],
	['rejects', { reply: 'reject' }, '<Reject reason="rejected"/>'],
	[
		'puts into a queue',
		{ reply: 'enqueue', queueName: 'support' },
		'<Enqueue action="webhook?afterwards=hangUp">support</Enqueue>',
	],
	['follows TwiML', { reply: 'twiml', replyTwiml: '<Response><Hangup/></Response>' }, '<Hangup/>'],
])('%s', async (_what, parameters, xml) => {
	const items = [{ name: '<Ann> 👋', digits: 4, numbers: ['+1 555 123 0001', 'client:ann'] }];
	const body = `<Response>${xml}</Response>`;
	expect(await reply(parameters, items)).toEqual({
		responses: [{ body, headers: { 'content-type': 'text/xml' }, statusCode: 200 }],
		items: [{ json: { twiml: body, answered: true }, pairedItem: { item: 0 } }],
		requests: [],
	});
});

const voicemail = { reply: 'record', message: 'After the beep', step: 'voicemail' };

it.each([
	['ends the call', {}, '?step=voicemail&afterwards=hangUp'],
	[
		'says a text',
		{
			afterwards: 'say',
			sayAfterwards: '={{ $json.name }} & Bo, bye',
			speech: { language: 'en-GB', voice: 'Polly.Amy' },
		},
		'?step=voicemail&afterwards=say&say=Ann%20%26%20Bo%2C%20bye&voice=Polly.Amy&language=en-GB',
	],
	['asks the workflow again', { afterwards: 'askWorkflow' }, '?step=voicemail'],
])('%s after a recording', async (_what, parameters, query) => {
	const { responses } = await reply({ ...voicemail, ...parameters }, [
		{ kind: 'incoming', name: 'Ann' },
	]);
	const action = `webhook${query.replaceAll('&', '&amp;')}`;
	expect(responses).toMatchObject([{ body: expect.stringContaining(`action="${action}"`) }]);
});

it('refuses a text to say afterwards that is too long', async () => {
	const parameters = { ...voicemail, afterwards: 'say', sayAfterwards: 'a'.repeat(401) };
	await expect(reply(parameters)).rejects.toMatchObject({
		message: '"Text to Say Afterwards" has 401 characters; the maximum is 400',
		responses: [],
	});
});

it('continues to count the caller’s silences, whatever previous nodes output', async () => {
	const items = [{ kind: 'gather', gather: { digits: null, silences: 2 } }];
	const { responses } = await reply({ reply: 'gather', message: 'Your PIN?', step: 'pin' }, items);
	expect(responses).toMatchObject([
		{ body: expect.stringContaining('action="webhook?step=pin&amp;silences=2"') },
	]);
});

it('passes on a result to which the trigger has responded', async () => {
	const result = { kind: 'dial', dial: { status: 'completed' }, raw: { afterwards: 'hangUp' } };
	expect(await reply({ message: 'Hello' }, [result])).toEqual({
		responses: [],
		items: [
			{
				json: {
					...result,
					answered: false,
					reason: 'The Twilio Trigger has responded as Afterwards says in the previous Reply.',
				},
				pairedItem: { item: 0 },
			},
		],
		requests: [],
	});
});

it.each([
	[
		'a message',
		{ kind: 'message' },
		'This reply is for a call, but the Twilio Trigger received a message',
	],
	[
		'the end of a call',
		{ kind: 'status' },
		'The Twilio Trigger does not wait for a reply to requests of the kind status',
	],
])('does not reply to %s', async (_what, item, message) => {
	await expect(reply({ message: 'Hello' }, [item])).rejects.toMatchObject({
		message,
		responses: [],
	});
});

it('sends nothing invalid', async () => {
	const parameters = {
		reply: 'dial',
		number: '+15551230001',
		dialOptions: { recordingStatusCallback: '={{ $json.missing }}/status' },
	};
	await expect(reply(parameters)).rejects.toMatchObject({
		message: '"Recording Status Callback" is not a full URL: "/status"',
		responses: [],
	});
});
