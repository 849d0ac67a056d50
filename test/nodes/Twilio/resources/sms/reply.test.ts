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

it('replies to the message that started the workflow, which continues', async () => {
	const run = await reply(
		{ message: '={{ "Hello " + $json.name }}' },
		{ items: [{ name: 'Ann & Bo' }], start: trigger('replyNode') },
	);
	expect(run).toEqual(answered);
});

it('replies as a tool of an AI agent, which has no previous nodes', async () => {
	const run = { start: trigger('replyNode'), isTool: true };
	expect(await reply({ message: 'Hello Ann & Bo' }, run)).toEqual(answered);
});

it('replies with media', async () => {
	const { responses } = await reply({ mediaUrl: '={{ ["https://example.com/a.png"] }}' });
	expect(responses).toMatchObject([
		{ body: '<Response><Message><Media>https://example.com/a.png</Media></Message></Response>' },
	]);
});

it('replies with TwiML', async () => {
	const replyTwiml = '<Response><Redirect>https://example.com/</Redirect></Response>';
	const { responses } = await reply({ reply: 'twiml', replyTwiml });
	expect(responses).toMatchObject([{ body: replyTwiml }]);
});

it.each([
	['another trigger', { type: 'n8n-nodes-base.formTrigger' }],
	['a Twilio Trigger that is switched off', { ...trigger('none'), disabled: true }],
	['a person', { type: 'n8n-nodes-base.manualTrigger' }],
])('reports that n8n does not say whether a start by %s waits', async (_what, start) => {
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

	it('gets a reply if the node waits for it', async () => {
		const start = webhook('responseNode');
		expect(await reply({ message: 'Hello Ann & Bo' }, { start })).toEqual(answered);
	});

	it.each(['onReceived', 'lastNode'])(
		'is an error if the node responds itself: %s',
		async (mode) => {
			const start = webhook(mode);
			await expect(reply({ message: 'Hi' }, { start })).rejects.toMatchObject({
				message: 'The Webhook node does not wait for this reply',
				responses: [],
			});
		},
	);
});

it.each(['scheduleTrigger', 'executeWorkflowTrigger', 'errorTrigger'])(
	'is an error if nothing waits for it: %s',
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

it('does not reply to a call', async () => {
	const run = { start: trigger('replyNode'), items: [{ kind: 'gather' }] };
	await expect(reply({ message: 'Hi' }, run)).rejects.toMatchObject({
		message: 'This reply is for a message, but the Twilio Trigger received a call',
		description: 'Set Resource to Call.',
		responses: [],
	});
});

it.each(['none', 'text', ''])(
	'refuses if the Twilio Trigger responds itself: %j',
	async (setting) => {
		await expect(reply({ message: 'Hi' }, { start: trigger(setting) })).rejects.toMatchObject({
			message: 'The Twilio Trigger does not wait for this reply',
			description: 'In the Twilio Trigger, set Reply to Use Reply Operation.',
			responses: [],
		});
	},
);

it('replies with the first item, and passes on the others', async () => {
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

it('sends nothing invalid', async () => {
	await expect(reply({ message: '={{ $json.missing }}' })).rejects.toMatchObject({
		message: '"Message" is empty',
		responses: [],
	});
});
