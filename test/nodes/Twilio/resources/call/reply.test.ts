import type { IDataObject } from 'n8n-workflow';

import { runOperation } from '../../../../engine/runOperation';

const reply = async (parameters: IDataObject, items: IDataObject[] = [{}]) =>
	await runOperation({
		resource: 'call',
		operation: 'reply',
		parameters,
		items,
		start: { type: 'n8n-nodes-twilio.twilioTrigger', parameters: { reply: 'replyNode' } },
	});

// what the person leaves alone has the default of its field
it.each<[string, IDataObject, string]>([
	['says a text', { message: '={{ "Hi " + $json.name }}' }, '<Say>Hi &lt;Ann&gt; 👋</Say>'],
	[
		'gathers digits',
		{ reply: 'gather', message: 'Your PIN?', gatherOptions: { numDigits: '={{ $json.digits }}' } },
		'<Gather input="dtmf" actionOnEmptyResult="true" numDigits="4"><Say>Your PIN?</Say></Gather>',
	],
	[
		'dials numbers of a list',
		{ reply: 'dial', number: '={{ $json.numbers }}', dialOptions: { timeout: 20 } },
		'<Dial action="webhook" timeout="20"><Number>+15551230001</Number><Client>ann</Client></Dial>',
	],
	[
		'records a voicemail',
		{ reply: 'record', message: 'After the beep', recordOptions: { playBeep: true } },
		'<Say>After the beep</Say><Record playBeep="true"/>',
	],
	['rejects', { reply: 'reject' }, '<Reject reason="rejected"/>'],
	[
		'puts into a queue',
		{ reply: 'enqueue', queueName: 'support' },
		'<Enqueue action="webhook">support</Enqueue>',
	],
	['follows TwiML', { reply: 'twiml', replyTwiml: '<Response><Hangup/></Response>' }, '<Hangup/>'],
])('%s', async (_what, parameters, xml) => {
	const items = [{ name: '<Ann> 👋', digits: 4, numbers: ['+1 555 123 0001', 'client:ann'] }];
	const body = `<Response>${xml}</Response>`;
	expect(await reply(parameters, items)).toEqual({
		responses: [{ body, headers: { 'content-type': 'text/xml' }, statusCode: 200 }],
		items: [{ json: { twiml: body }, pairedItem: { item: 0 } }],
		requests: [],
	});
});

it('sends nothing that cannot be right', async () => {
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
