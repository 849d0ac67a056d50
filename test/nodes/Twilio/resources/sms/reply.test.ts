import type { IDataObject } from 'n8n-workflow';

import { runOperation } from '../../../../engine/runOperation';

const trigger = (reply: string) => ({
	type: 'n8n-nodes-twilio.twilioTrigger',
	parameters: { reply },
});

const reply = async (
	parameters: IDataObject,
	more: Partial<Parameters<typeof runOperation>[0]> = {},
) => await runOperation({ resource: 'sms', operation: 'reply', parameters, ...more });

const hello = '<Response><Message><Body>Hello Ann &amp; Bo</Body></Message></Response>';

const answered = {
	responses: [{ body: hello, headers: { 'content-type': 'text/xml' }, statusCode: 200 }],
	items: [{ json: { twiml: hello, answered: true }, pairedItem: { item: 0 } }],
	requests: [],
};

it('answers the message that started the workflow, which goes on', async () => {
	const run = await reply(
		{ message: '={{ "Hello " + $json.name }}' },
		{ items: [{ name: 'Ann & Bo' }], start: trigger('replyNode') },
	);
	expect(run).toEqual(answered);
});

it('answers as a tool of an AI agent, which has no nodes before it', async () => {
	const run = { start: trigger('replyNode'), isTool: true };
	expect(await reply({ message: 'Hello Ann & Bo' }, run)).toEqual(answered);
});

it('answers with media', async () => {
	const { responses } = await reply({ mediaUrl: '={{ ["https://example.com/a.png"] }}' });
	expect(responses).toMatchObject([
		{ body: '<Response><Message><Media>https://example.com/a.png</Media></Message></Response>' },
	]);
});

it('answers with TwiML', async () => {
	const replyTwiml = '<Response><Redirect>https://example.com/</Redirect></Response>';
	const { responses } = await reply({ reply: 'twiml', replyTwiml });
	expect(responses).toMatchObject([{ body: replyTwiml }]);
});

it.each([
	['another trigger', { type: 'n8n-nodes-base.formTrigger' }],
	['a Twilio Trigger that is switched off', { ...trigger('none'), disabled: true }],
	['a person', { type: 'n8n-nodes-base.manualTrigger' }],
])('says that it cannot tell whether a start by %s waits for it', async (_what, start) => {
	expect(await reply({ message: 'Hello Ann & Bo' }, { start })).toEqual({
		...answered,
		items: [
			{
				json: {
					twiml: hello,
					answered: false,
					reason:
						'The Twilio Trigger did not start this execution: n8n does not say whether a request waits for the response.',
				},
				pairedItem: { item: 0 },
			},
		],
	});
});

describe('a start by n8n’s Webhook node', () => {
	const webhook = (responseMode: string) => ({
		type: 'n8n-nodes-base.webhook',
		parameters: { responseMode },
	});

	it('is answered where the node waits for it', async () => {
		const start = webhook('responseNode');
		expect(await reply({ message: 'Hello Ann & Bo' }, { start })).toEqual(answered);
	});

	it.each(['onReceived', 'lastNode'])('is an error where the node responds: %s', async (mode) => {
		const start = webhook(mode);
		await expect(reply({ message: 'Hi' }, { start })).rejects.toMatchObject({
			message: 'The Webhook node does not wait for this reply',
			responses: [],
		});
	});
});

it.each(['scheduleTrigger', 'executeWorkflowTrigger', 'errorTrigger'])(
	'is an error where nothing waits for it: %s',
	async (name) => {
		const start = { type: `n8n-nodes-base.${name}` };
		await expect(reply({ message: 'Hi' }, { start })).rejects.toMatchObject({
			message: 'No request waits for this reply',
			responses: [],
		});
	},
);

it.each(['integrated', 'trigger', 'retry', 'error'] as const)(
	'is an error in an execution of the mode %s',
	async (mode) => {
		const start = trigger('replyNode');
		await expect(reply({ message: 'Hi' }, { start, mode })).rejects.toMatchObject({
			message: 'No request waits for this reply',
			responses: [],
		});
	},
);

it('does not answer a call', async () => {
	const run = { start: trigger('replyNode'), items: [{ kind: 'gather' }] };
	await expect(reply({ message: 'Hi' }, run)).rejects.toMatchObject({
		message: 'This reply is for a message, but the Twilio Trigger received a call',
		description: 'Set Resource to Call.',
		responses: [],
	});
});

it.each(['none', 'text', ''])(
	'says so when the Twilio Trigger answers by itself: %j',
	async (setting) => {
		await expect(reply({ message: 'Hi' }, { start: trigger(setting) })).rejects.toMatchObject({
			message: 'The Twilio Trigger does not wait for this reply',
			description: 'In the Twilio Trigger, set Reply to Use Reply Operation.',
			responses: [],
		});
	},
);

it('answers with the first item, and passes the others on', async () => {
	const run = await reply(
		{ message: '={{ "Hello " + $json.name }}' },
		{ items: [{ name: 'Ann & Bo' }, { name: '' }], start: trigger('replyNode') },
	);
	const reason = 'A request gets one response, which is made from the first item.';
	expect(run).toEqual({
		...answered,
		items: [
			...answered.items,
			{ json: { name: '', answered: false, reason }, pairedItem: { item: 1 } },
		],
	});
});

it('sends nothing that cannot be right', async () => {
	await expect(reply({ message: '={{ $json.missing }}' })).rejects.toMatchObject({
		message: '"Message" is empty',
		responses: [],
	});
});
